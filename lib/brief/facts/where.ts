import type { Fact, Range } from '../../model.ts';
import type { NameFound } from '../../text/names.ts';
import { letters } from '../../text/word-edge.ts';
import type { Sentence } from '../sentences.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/** Where it happened: the dateline, and places that the telling sentences name. */
export const whereFacts: FactFinder = ({ sentences, weights, headline, names }) => {
  const best = new Map<string, Candidate & { count: number }>();
  for (const [order, sentence] of sentences.entries()) {
    const dateline = order < 6 ? datelineIn(sentence) : undefined;
    for (const range of [...(dateline ? [dateline] : []), ...placesIn(sentence, names.get(sentence.index) ?? [])]) {
      const weight = weights.get(sentence.index) ?? 0;
      const words = sentence.text.slice(range.start, range.end);
      const key = words.toLowerCase().split(',')[0] ?? '';
      const told = headline.has(key.slice(0, 6));
      const fact: Fact = {
        kind: 'where',
        at: spanIn(sentence, range),
        sentence: sentence.span,
        confidence: rounded(0.4 + 0.25 * weight),
      };
      const score =
        weight -
        0.1 +
        (told ? 0.1 : 0) +
        (range === dateline ? 0.1 : 0) -
        (sentence.block.kind === 'headline' ? 0.3 : 0);
      const other = best.get(key);
      const count = (other?.count ?? 0) + 1;
      best.set(key, other && other.score >= score ? { ...other, count } : { fact, score, from: sentence.index, count });
    }
  }
  return [...best.values()].map(({ count, ...candidate }) => ({
    ...candidate,
    score: candidate.score + 0.04 * Math.min(count, 5),
  }));
};

function placesIn({ text }: Sentence, names: NameFound[]): Range[] {
  const places: Range[] = [];
  for (const { kind, start, end } of names) {
    const last = places[places.length - 1];
    // "Ostby, Norway": the second says where the first is.
    if (last && /^, $/.test(text.slice(last.end, start)) && (kind === 'place' || kind === 'name')) last.end = end;
    else if (kind === 'place') places.push({ start, end });
  }
  return places;
}

const writtenFrom = new RegExp(
  `^((\\p{Lu}[${letters}.'’-]*(?: \\p{Lu}[${letters}.'’-]*){0,2})(?:, [${letters}. ]{2,25})?)(?:, \\p{Lu}[${letters}]{2,8}\\.? \\d{1,2})? ?(\\([^()]{2,25}\\))? ?[—–-]{1,2} ?\\S`,
  'u',
);

/** "OSTBY, Norway —", "Berlin (dpa) –": where the reporter is, at the head of a story. */
export function datelineIn({ text, block, span }: Sentence): Range | undefined {
  if (block.kind !== 'paragraph' || span.start > 0) return undefined;
  const hit = writtenFrom.exec(text.slice(0, 90));
  if (!hit?.[1] || !hit[2]) return undefined;
  const loud = hit[2] === hit[2].toUpperCase() && hit[2].length > 3;
  return loud || hit[3] ? { start: 0, end: hit[1].trimEnd().length } : undefined;
}
