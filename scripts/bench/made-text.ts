/** A number from 0 up to 1, the next in its row. */
export type Chance = () => number;

/** The same row for the same seed, on any machine (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const oneOf = (chance: Chance, list: readonly string[]): string =>
  list[Math.floor(chance() * list.length)] ?? '';

/** A sentence as a newsroom writes them: with names, numbers, days and quotes to be found. */
export function sentence(chance: Chance): string {
  const pattern = oneOf(chance, patterns);
  const words = pattern.replace(/[a-z]+(?=})/g, (kind) => oneOf(chance, wordsFor(kind)));
  const filled = words.replace(/\{([^}]*)\}/g, '$1').replace(/#/g, () => String(2 + Math.floor(chance() * 940)));
  return filled.charAt(0).toUpperCase() + filled.slice(1);
}

export const sentences = (chance: Chance, count: number): string =>
  Array.from({ length: count }, () => sentence(chance)).join(' ');

/** Five or so words without a full stop, as a link or a title has them. */
export const title = (chance: Chance): string =>
  `${oneOf(chance, places)} ${oneOf(chance, nouns)} ${oneOf(chance, verbs)} the ${oneOf(chance, nouns)}`;

export const personName = (chance: Chance): string => oneOf(chance, people);

const patterns = [
  'the {noun} in {place} {verb} the {noun} on {day}, and {person} said that # {noun}s would follow by the end of the month.',
  '“We {verb} the {noun} because nobody else would,” said {person}, who has led the {noun} of {place} for # weeks.',
  'about # percent of the {noun}s {verb} a {noun}, according to a {noun} that the {noun} of {place} published on {day}.',
  'after the {noun} {verb} the {noun}, # people left {place}, while the {noun}, the {noun} and the {noun} stayed closed.',
  '{person}, a {noun} from {place}, {verb} $# million for the {noun}, which is more than the {noun} had hoped for.',
  'the {noun} will be decided on {day}, when the {noun} of {place} meets for the last time before the {noun} begins.',
  'in {place}, where the {noun} {verb} its first {noun}, neighbours spoke of a {noun}, a long {noun} and little sleep.',
  'it was not clear how the {noun} {verb} the {noun}, or whether {person} knew of the {noun} in {place} before {day}.',
];

const nouns =
  'bridge harbour council school budget ferry market report court election union factory river hospital tunnel museum vote orchard railway storm contract theatre library farm station survey inquiry'.split(
    ' ',
  );
const verbs =
  'opened closed delayed approved questioned rebuilt sold crossed repaired measured refused visited doubled lost found kept'.split(
    ' ',
  );
const places = ['Port Halden', 'Westmere', 'Karlsby', 'Tolvanen', 'Brackwater', 'Ostrand', 'Liria', 'Mount Ansel'];
const people = [
  'Mara Lindt',
  'Jonas Veld',
  'Edith Okoro',
  'Tomas Brandl',
  'Ines Carvalho',
  'Ruth Hallam',
  'Piet Stroom',
];
const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const wordsFor = (kind: string): readonly string[] =>
  ({ noun: nouns, verb: verbs, place: places, person: people, day: days })[kind] ?? [kind];
