import { datesIn } from '../../text/dates.ts';
import { primaryOf } from '../../text/language.ts';
import { hangsOn } from '../roles/hangs.ts';

/** Whether a statement speaks of its writer, or of whoever is quoted there without marks: "When I missed it". */
export const isFirstPerson = (text: string): boolean => firstPerson.test(text.replace(/["“„«][^"“”„«»]*["”“»]/gu, ''));

const firstPerson =
  /(?<!\p{L})(?:I|I['’](?:m|d|ve|ll)|my|ich|mein|meine|meinen|mich|mir|je|j['’]ai|yo|ik|mijn|jag|jeg|io|eu|minha|meu|я|мне|меня)(?!\p{L})/u;

/** Whether a statement opens with a word for somebody or something named before it: "They caused it", "Their boats", "But then …". */
export function isDangling(text: string, language: string): boolean {
  const primary = primaryOf(language);
  const words = text.slice(0, 80).match(/\p{L}[\p{L}\p{M}’'-]*/gu) ?? [];
  const [first = '', second = '', third = ''] = words.map((word) => word.toLowerCase().replace("'", '’'));
  const joined = joining.has(first);
  const opener = joined ? second : first;
  const next = joined ? third : second;
  if (thenWords.has(opener) && joined) return true;
  if (listed(owners, primary).has(opener)) return true;
  if (verbal[primary]?.test(opener) && listed(objects, primary).has(next)) return true;
  if (primary === 'en' && itDoes.test(text.slice(text.toLowerCase().indexOf(opener)))) return true;
  if (!hangsOn(opener, next, primary)) return false;
  const at = text.toLowerCase().indexOf(opener);
  // "This week" is a day.
  return !datesIn(text.slice(0, 80), language).some(({ start }) => start === at);
}

/** "It may become larger"; "it may be that" hangs on nothing. */
const itDoes = /^it (?:will|would|has|could|may|might) (?!(?:be|been|take|taken|not|seem|appear)(?!\p{L}))\p{L}/iu;

const joining = new Set(
  'but and yet so aber und doch mais et pero y mas e ma och men og maar en lecz ale i no но и а'.split(' '),
);
const thenWords = new Set(
  'then dann puis alors entonces luego então poi allora dan toen sedan då så da wtedy potem тогда потом'.split(' '),
);

const tables = new Map<Partial<Record<string, string>>, Map<string, Set<string>>>();

function listed(table: Partial<Record<string, string>>, primary: string): Set<string> {
  const known = tables.get(table) ?? new Map<string, Set<string>>();
  tables.set(table, known);
  let words = known.get(primary);
  if (!words) {
    words = new Set(table[primary]?.split(' ') ?? []);
    known.set(primary, words);
  }
  return words;
}

/** Whose it is, or how, was said before. */
const owners: Partial<Record<string, string>> = {
  fr: 'il son sa ses leur leurs',
  es: 'su sus así lo',
  pt: 'seu sua seus suas',
  it: 'suo sua suoi sue così',
  nl: 'zijn haar hun',
  sv: 'hans hennes deras',
  nb: 'hans hennes deres',
  da: 'hans hennes deres',
  pl: 'jego jej ich',
  ru: 'его её их ему им',
  uk: 'його її їх їхній він вона вони це',
};

/** Objects behind a verb that opens the sentence. */
const objects: Partial<Record<string, string>> = {
  pl: 'ją go je ich jej im mu to tym',
  ru: 'её его их ему ей им это',
  uk: 'її його їх йому їй їм це',
};
const verbal: Partial<Record<string, RegExp>> = {
  pl: /(?:ł|ła|ło|ły|li|je|ją)$/u,
  ru: /(?:л|ла|ло|ли)$/u,
  uk: /(?:в|ла|ло|ли)$/u,
};
