import type { Range } from '../model.ts';
import { isUnspaced, primaryOf } from './language.ts';
import { quotedIn } from './quotes/quoted.ts';
import { speakerOf } from './quotes/speaker.ts';

/** Words in quotation marks that someone said, the marks left out. */
export interface QuoteFound extends Range {
  /** Who said it, by name, where the sentence tells; never a pronoun. */
  speaker?: Range;
}

/**
 * The direct quotes in one sentence, in order. Titles of works and single words held at arm's length ("so-called
 * ‘experts’") are no quotes. A mark that opens or closes in another sentence counts: quotes run over several.
 */
export function quotesIn(text: string, language: string): QuoteFound[] {
  const primary = primaryOf(language);
  const quoted = quotedIn(text, primary);
  return quoted.flatMap((range, index) => {
    if (!isSaid(text.slice(range.start, range.end), primary, text.slice(range.end, range.end + 4))) return [];
    if (index >= mostSpoken) return [range];
    // A speaker stands near. Without the bound, a line of ten thousand quotes would be read ten thousand times.
    const from = Math.max(0, range.start - near);
    const neighbours = quoted.slice(Math.max(0, index - 8), index + 9);
    const speaker = speakerOf(
      text.slice(from, range.end + near),
      moved(range, -from),
      neighbours.map((one) => moved(one, -from)),
      language,
    );
    return [speaker ? { ...range, speaker: moved(speaker, from) } : range];
  });
}

// A sentence quotes a few times; what quotes more is no sentence, and who speaks in it is not asked.
const mostSpoken = 30;

// Longer than any speech tag with its apposition.
const near = 400;

const moved = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

function isSaid(words: string, primary: string, after: string): boolean {
  // What was said is followed by と, or ends the sentence; the name of a work is followed by what becomes of it.
  if (primary === 'ja')
    return words.length >= 8 && /[\u3040-\u309f]/.test(words) && /^[」』”]?(?:と|って|。|$)/.test(after);
  if (isUnspaced(primary)) return words.length >= 8;
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (list.length < 3) return false;
  // "The Long Way Home": a title has capitals throughout. German nouns have them too, but verbs do not.
  if (primary === 'de') return list.length > 3 && list.some((word) => /^\p{Ll}{3,}/u.test(word));
  const long = list.filter((word) => word.length > 3);
  return long.length === 0 || long.filter((word) => /^\p{Lu}/u.test(word)).length < 0.75 * long.length;
}
