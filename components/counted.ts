import type { MessageKey, Words } from '../lib/words.ts';
import { inNumerals, pluralOf } from './formats.ts';

/** Messages that come in one wording for each plural form: `storiesCount_one`, `storiesCount_other`. */
export type CountedKey = MessageKey extends infer K ? (K extends `${infer Stem}_other` ? Stem : never) : never;

/** A number of things in words. The number is $1; `substitutions` follow it. */
export function counted(words: Words, stem: CountedKey, count: number, ...substitutions: string[]): string {
  const language = words('languageTag');
  const form = pluralOf(count, language);
  const filled = [inNumerals(count, language), ...substitutions];
  // A language has the forms it needs: English no `few`. What is missing is told by the general one.
  const key = `${stem}_${form}` as MessageKey;
  const said = words(key, ...filled);
  return said === '' ? words(`${stem}_other` as MessageKey, ...filled) : said;
}
