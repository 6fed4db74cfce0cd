import type { Range } from '../model.ts';
import { primaryOf } from './language.ts';
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
  return quoted
    .filter((range) => isSaid(text.slice(range.start, range.end), primary))
    .map((range) => {
      const speaker = speakerOf(text, range, quoted, language);
      return speaker ? { ...range, speaker } : range;
    });
}

function isSaid(words: string, primary: string): boolean {
  if (primary === 'ja' || primary === 'zh') return words.length >= 8;
  const list = words.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? [];
  if (list.length < 3) return false;
  // "The Long Way Home": a title has capitals throughout. German nouns have them too, but verbs do not.
  if (primary === 'de') return list.length > 3 && list.some((word) => /^\p{Ll}{3,}/u.test(word));
  const long = list.filter((word) => word.length > 3);
  return long.length === 0 || long.filter((word) => /^\p{Lu}/u.test(word)).length < 0.75 * long.length;
}
