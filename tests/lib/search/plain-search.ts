import { type Chance, oneOf } from '../../../scripts/bench/made-text.ts';

/** A story of words with spaces between, and nothing else: so that finding them needs no index and no tokens. */
export interface PlainStory {
  title: string;
  tags: string[];
  texts: string[];
}

export const textsOf = ({ title, tags, texts }: PlainStory): string[] => [title, ...tags, ...texts];

/** What is looked for: whole words, the beginning of one, words in a row, and what may not be there. */
export interface PlainQuery {
  all: string[];
  start?: string;
  row?: string[];
  not?: string;
  notRow?: string[];
}

export const queryText = ({ all, start, row, not, notRow }: PlainQuery): string =>
  [
    row && `"${row.join(' ')}"`,
    ...all,
    not && `-${not}`,
    notRow && `-"${notRow.join(' ')}"`,
    start === undefined ? ' ' : start,
  ]
    .filter(Boolean)
    .join(' ');

/** Whether a story has all of it, by looking at each of its words. */
export function plainlyHas(story: PlainStory, { all, start, row, not, notRow }: PlainQuery): boolean {
  const texts = textsOf(story).map((text) => text.split(' '));
  const words = texts.flat();
  const has = (wanted: string) => words.some((word) => isWord(word, wanted));
  const hasRow = (wanted: string[]) =>
    texts.some((text) => text.some((_, at) => wanted.every((one, offset) => isWord(text[at + offset] ?? '', one))));
  return (
    all.every(has) &&
    (start === undefined || words.some((word) => begins(word, start))) &&
    (!row || hasRow(row)) &&
    !(not && has(not)) &&
    !(notRow && hasRow(notRow))
  );
}

/** Words in which accents, capitals, beginnings, and runs within runs meet; some often, some rarely. */
export const plainWords =
  'the of a port Port portal porter ports harbour Harbor Müller Mueller muller Müllers été ETE Straße strasse über uber ueber новый новые 東京 東京都 京都 都 서울 서울에서 에서 2026 202 x'.split(
    ' ',
  );

/** One of them: those that come first are the most frequent. */
const plainWord = (chance: Chance): string =>
  plainWords[Math.floor(chance() * chance() * plainWords.length)] ?? oneOf(chance, plainWords);

const wordsOf = (chance: Chance, most: number): string[] =>
  Array.from({ length: 1 + Math.floor(chance() * most) }, () => plainWord(chance));

export function plainStory(chance: Chance): PlainStory {
  return {
    title: wordsOf(chance, 4).join(' '),
    tags: chance() < 0.3 ? [plainWord(chance)] : [],
    texts: Array.from({ length: Math.floor(chance() * 4) }, () => wordsOf(chance, 12).join(' ')),
  };
}

export function plainQuery(chance: Chance): PlainQuery {
  const sometimes = <T>(part: number, make: () => T) => (chance() < part ? make() : undefined);
  const spaced = () => wordsOf(chance, 3).filter((word) => !isRun(word));
  const start = sometimes(0.5, () => plainWord(chance));
  const row = sometimes(0.3, spaced);
  const not = sometimes(0.2, () => plainWord(chance));
  const notRow = sometimes(0.2, spaced);
  return {
    all: chance() < 0.6 ? wordsOf(chance, 2) : [],
    ...(start && { start: isRun(start) ? start : start.slice(0, 1 + Math.floor(chance() * start.length)) }),
    ...(row?.length && { row }),
    ...(not && { not }),
    ...(notRow?.length && { notRow }),
  };
}

const isRun = (word: string): boolean => /[\u3040-\u9fff\uac00-\ud7af]/.test(word);

const known = new Map<string, string>();

function plain(word: string): string {
  let folded = known.get(word);
  folded ??= word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').replaceAll('ß', 'ss');
  known.set(word, folded);
  return folded;
}

/** An umlaut may be spelled out, in the story or by who asks. */
const spellings = (word: string): string[] => [plain(word), plain(word.normalize('NFC').replace(/[üÜ]/g, 'ue'))];

const isWord = (word: string, wanted: string): boolean =>
  isRun(wanted) ? word.includes(wanted) : spellings(word).some((spelling) => spellings(wanted).includes(spelling));

const begins = (word: string, start: string): boolean =>
  isRun(start)
    ? word.includes(start)
    : spellings(start).some((one) => spellings(word).some((spelling) => spelling.startsWith(one)));
