import { patternOf } from '../../text/pattern.ts';
import type { Leaf } from '../leaves.ts';
import { offers } from './offers.ts';
import { requests } from './requests.ts';

/** A line that offers or asks for something: "Read more: Storm hits coast", "Sign up for our newsletter". */
export const isPrompt = (leaf: Leaf): boolean => isOffer(leaf) || isRequest(leaf);

/** Offers another text: "Read more: Storm hits coast". */
const isOffer = ({ text, linkLength }: Leaf): boolean =>
  text.length < 220 && (linkLength > text.length * 0.4 || text.length < 60) && offer().test(spelled(text));

/** Asks for something, or speaks of the page and not of the story: "Sign up for our newsletter". */
export const isRequest = (leaf: Leaf): boolean => {
  const known = requesting.get(leaf) ?? asksOrTells(leaf);
  requesting.set(leaf, known);
  return known;
};

/** Asked of each leaf several times, and some hundred words are looked for. */
const requesting = new WeakMap<Leaf, boolean>();

const asksOrTells = ({ text, place }: Leaf): boolean => {
  if (text.length >= 400) return false;
  const words = spelled(text);
  if (sure().test(words) || credit.test(words)) return true;
  const asked = ask().exec(words);
  if (!asked) return false;
  return (text.length < 60 && asked.index === 0 && !place.item && !place.row) || thing().test(words);
};

/** Who else worked on it, and whose it is. */
const credit = /^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b|^(?:copyright\b.{0,20}\d|©)/;

const spelled = (text: string): string => text.replace(/'/g, '’').toLowerCase();

const offer = () => patternOf('furniture offers', () => `^[^\\p{L}\\p{N}]*(?:${wordsIn(Object.values(offers))})`, 'u');
const sure = () => patternOf('furniture sure', () => any('sure'), 'u');
const ask = () =>
  patternOf('furniture asks', () => `(?:^|[.!?:…][”»)]?\\s|[|•>]\\s)[^\\p{L}]*?(?:please )?${any('asks')}`, 'u');
const thing = () => patternOf('furniture things', () => any('things'), 'u');

const any = (key: 'sure' | 'asks' | 'things') => `(?:${wordsIn(Object.values(requests).map((of) => of[key] ?? ''))})`;

/** Whole words, where a language parts its words. */
const wordsIn = (lists: string[]): string => {
  const phrases = [...new Set(lists.flatMap((list) => list.split('; ')))].filter(Boolean);
  const alone = phrases.filter((phrase) => phrase.endsWith('$'));
  const open = phrases.filter((phrase) => !phrase.endsWith('$'));
  return [
    `(?<![\\p{L}\\p{N}])(?:${anyOf(open.filter((phrase) => !unspaced.test(phrase)))})(?![\\p{L}\\p{N}])`,
    anyOf(open.filter((phrase) => unspaced.test(phrase))),
    alone.length > 0 && `(?:${anyOf(alone)})(?=[^\\p{L}\\p{N}]*$|\\s*[:|])`,
  ]
    .filter(Boolean)
    .join('|');
};

const anyOf = (phrases: string[]): string =>
  phrases.map((phrase) => phrase.replace(/\$$/, '').replace(/[.*+?^$()[\]|{}\\]/g, '\\$&')).join('|');

const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
