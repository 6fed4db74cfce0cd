import type { Range } from '../../model.ts';
import { isUnspaced, primaryOf, wordEnd, wordStart } from '../language.ts';
import { speechVerbs } from '../names/speech-verbs.ts';
import { namesIn } from '../names.ts';
import { patternOf } from '../pattern.ts';
import { eastAsianSpeaker } from './east-asian-speaker.ts';

/**
 * Who said a quote, by the name that stands as subject of a verb of saying outside the quotes: “…,” Lind said; said
 * Mayor Ada Lind: “…”; Lind, the mayor of Ostby, said. Of several, the nearest to the quote.
 */
export function speakerOf(text: string, quote: Range, quoted: Range[], language: string): Range | undefined {
  const primary = primaryOf(language);
  if (isUnspaced(primary)) return eastAsianSpeaker(text, quote, primary);
  const outside = blanked(text, quoted);
  const names = namesIn(text, language).filter(
    (name) => name.kind !== 'place' && !quoted.some((range) => name.start < range.end && range.start < name.end),
  );
  if (!names.length) return undefined;
  let best: { range: Range; distance: number } | undefined;
  const verbs = patternOf(`verbs ${primary}`, () => `${wordStart}(?:${speechVerbs(primary)})${wordEnd}`);
  for (const verb of outside.matchAll(verbs)) {
    const start = verb.index;
    const end = start + verb[0].length;
    const name = subjectOf(outside, start, end, names);
    if (!name) continue;
    const distance = Math.min(Math.abs(start - quote.end), Math.abs(quote.start - end));
    if (!best || distance < best.distance) best = { range: { start: name.start, end: name.end }, distance };
  }
  return best?.range;
}

/** The name right before the verb, or right after it; between them only what the name's owner is. */
function subjectOf(text: string, start: number, end: number, names: Named[]): Range | undefined {
  const before = names.findLast((name) => name.end <= start);
  const after = names.find((name) => name.start >= end);
  // "Lind, a pulmonologist at the infirmary, said": names inside the apposition stand nearer, but do not speak.
  const explained = names.findLast(
    (name) => name.title && name.title.start >= name.end && name.end < start && start - name.end < 200,
  );
  const inside =
    before && explained?.title && before.start >= explained.title.start && before.end <= explained.title.end;
  if (inside) return explained;
  const gap = before && text.slice(before.end, start);
  if (before && gap !== undefined && beside.test(gap)) return before;
  if (after && saidBy(text.slice(end, after.start), (after.title?.start ?? Number.POSITIVE_INFINITY) <= end + 6))
    return after;
  if (explained && !/[;:]/.test(text.slice(explained.end, start))) return explained;
  return before && gap !== undefined && gap.length < 140 && aside.test(gap) ? before : undefined;
}

interface Named extends Range {
  title?: Range;
}

/** "said Ada Lind", "sagt die Bürgermeisterin Ada Lind", "said a spokesman named Lind". */
const saidBy = (gap: string, titled: boolean): boolean =>
  titled || /^,? (?:the |der |die |le |la |el |il |de |to )?$/.test(gap) || (shortGap.test(gap) && !stops.test(gap));

const beside = /^(?:,? ?)?$|^ (?:also|later|then|has|had|hat|har|have|himself|herself|auch|a|ha)? ?$/;
// "(D-Ill.)", ", who owns it,", ", 34,", "von der Denkfabrik": between a name and its verb.
const aside = /^(?:(?:, | \()[^;:]*(?:,|\)) ?| (?:of|from|von|vom|de|di|del|van|för|fra) [^,;:]*)$/;
const shortGap = /^ [\p{L}’' -]{1,40}$/u;
const stops =
  /(?<!\p{L})(?:that|about|to|in|on|at|he|she|they|it|we|I|you|if|when|dass|er|sie|es|que|il|elle|ils|on|él|ella|che|dat|hij|zij|ze|han|hun|hon|de|of|with|a reporter|reporters)(?!\p{L})/u;

/** The text with what is quoted blanked, so that a verb inside a quote speaks for nobody. */
function blanked(text: string, quoted: Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of quoted) {
    if (end <= at) continue;
    const from = Math.min(text.length, Math.max(start, at));
    const to = Math.min(text.length, end);
    result += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return result + text.slice(at);
}
