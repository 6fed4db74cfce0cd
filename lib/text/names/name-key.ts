import { formsOf } from './known.ts';

/** What the mentions of one name share: small letters, without the endings of cases. */
export const keyOf = (words: string[], primary: string): string => {
  const list = primary === 'pl' || primary === 'ru' ? words.map((word) => formsOf(word, primary)[1] ?? word) : words;
  const key = list.join(' ').toLowerCase();
  return (primary === 'de' || primary === 'sv') && key.length > 5 && key.endsWith('s') ? key.slice(0, -1) : key;
};
