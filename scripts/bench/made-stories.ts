import { type Chance, chanceFrom } from './made-text.ts';

/** A story as a search sees it. */
export interface MadeStory {
  title: string;
  tags: string[];
  texts: string[];
}

/**
 * Story number so-and-so, the same each time: 800 words in ten paragraphs. Words are as frequent as in any language: each half as
 * frequent as the one of half its rank, the frequent ones short; every text has names that hardly another has.
 */
export function madeStory(number: number): MadeStory {
  const chance = chanceFrom(number + 1);
  return {
    title: words(chance, 8),
    tags: [wordOf(200 + Math.floor(chance() * 40))],
    texts: Array.from({ length: 10 }, () => paragraph(chance)),
  };
}

const vocabulary = 300_000;
const paragraph = (chance: Chance): string => Array.from({ length: 5 }, () => `${words(chance, 16)}.`).join(' ');

function words(chance: Chance, count: number): string {
  let text = '';
  for (let word = 0; word < count; word += 1) text += `${word === 0 ? '' : ' '}${wordOf(rank(chance))}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The greater, the less likely, as 1 to its value. */
const rank = (chance: Chance): number => Math.floor(Math.exp(chance() * Math.log(vocabulary))) - 1;

const made: string[] = [];

/** The word of a rank: two letters a digit of it, so that words begin alike and grow with their rank. */
export function wordOf(rank: number): string {
  const known = made[rank];
  if (known !== undefined) return known;
  let rest = rank;
  let word = '';
  do {
    word += syllables[rest % syllables.length];
    rest = Math.floor(rest / syllables.length);
  } while (rest > 0);
  if (rank > 20_000) word = `${word}${endings[rank % endings.length]}`;
  made[rank] = word;
  return word;
}

const syllables =
  'ta ne ri so mu la ke di po ha ve no se ti ra bo fi gu le ma ny pe ro si tu wa za che sta tre ing on er an al'.split(
    ' ',
  );
const endings = ['', 's', 'ed', 'ion', 'er', 'ly', 'berg'];
