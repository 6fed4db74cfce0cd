import { isHalfQuoted } from './half-quoted.ts';
import type { SeenSentence } from './seen.ts';

/** Says something on its own: half of a quotation without a word on whose it is does not. */
export const isShowable = ({ isStatement, text, heard }: SeenSentence): boolean =>
  isStatement && (heard.has('reports-speech') || !isHalfQuoted(text));
