import { given } from './lists/given.ts';
import { listed } from './lists/listed.ts';

/** Whether a word is a common given name. Evidence, not proof: our own list, the most frequent of many countries. */
export const isGivenName = (word: string): boolean => names().has(word.toLowerCase());

const names = listed(given);
