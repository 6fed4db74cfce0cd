import type { Fact } from '../../model.ts';
import { isUnsaid } from '../../text/quotes/is-unsaid.ts';
import type { QuoteOfText } from '../../text/quotes.ts';
import type { Sentence } from '../sentences.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { type FactStory, spanIn } from './story.ts';

/** What was said, word for word, and by whom where the story tells. */
export const quoteFacts: FactFinder = (story) => {
  const found: Quoted[] = [];
  for (const [order, sentence] of story.sentences.entries()) {
    if (sentence.block.kind === 'headline') continue;
    for (const quote of story.quotes[order] ?? []) {
      if (isUnsaid(sentence.text.slice(0, quote.start))) continue;
      const quoted = quotedAs(sentence, quote, story);
      // Said in short above the story, and in full and by name below.
      const same = found.findIndex(({ letters }) => isSame(letters, quoted.letters));
      if (same < 0) found.push(quoted);
      else if (!found[same]?.named && quoted.named) found[same] = quoted;
    }
  }
  return found.map(({ candidate }) => candidate);
};

interface Quoted {
  candidate: Candidate;
  /** The words without what sets them apart. */
  letters: string;
  /** A person says it, by name. */
  named: boolean;
}

function quotedAs(sentence: Sentence, quote: QuoteOfText, { sentences, weights, names }: FactStory): Quoted {
  const { speaker } = quote;
  const weight = weights.get(sentence.index) ?? 0;
  const by = speaker && sentences[speaker.sentence];
  const words = sentence.text.slice(quote.start, quote.end);
  const fact: Fact = {
    kind: 'quote',
    at: spanIn(sentence, quote),
    sentence: sentence.span,
    confidence: rounded(0.4 + 0.2 * weight + (speaker ? 0.25 : 0)),
    ...(speaker && by ? { speaker: spanIn(by, speaker) } : {}),
  };
  const score = weight + (speaker ? 0.2 : -0.05) + (words.length < 30 ? -0.2 : words.length > 60 ? 0.05 : 0);
  const named =
    speaker !== undefined &&
    by !== undefined &&
    (names.get(by.index) ?? []).some(
      ({ kind, start, end }) => kind === 'person' && start < speaker.end && speaker.start < end,
    );
  return {
    candidate: { fact, score, from: sentence.index },
    letters: words
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
    named,
  };
}

/** Fewer letters stand in many a quotation by chance. */
const telling = 20;

const isSame = (one: string, other: string): boolean =>
  one === other || (Math.min(one.length, other.length) >= telling && (one.includes(other) || other.includes(one)));
