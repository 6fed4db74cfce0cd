import { listed } from '../names/lists/listed.ts';
import type { NameFound } from '../names.ts';

/** Small words behind which a name is no subject: "at Lind", "von Lind". */
const prepositions: Partial<Record<string, () => Set<string>>> = {
  en: listed('at in of for from by with to about against near on over under like via between among without versus'),
  de: listed('von vom bei beim mit für aus an am gegen über nach zu zum zur in im um unter durch gegenüber ohne neben'),
  fr: listed('de du des d à au aux par pour avec sur chez dans contre sans entre en'),
  es: listed('de del a al con por para en contra sobre sin ante entre'),
  pt: listed('de do da dos das em no na nos nas com por para pelo pela ao à sobre contra sem'),
  it: listed(
    'di del della dei degli delle dello d da dal dalla in nel nella con su sul sulla per tra fra a ad al alla ai all dell dall nell sull contro',
  ),
  nl: listed('van bij met voor in op aan uit tegen over naar om door tot onder zonder'),
  sv: listed('av på i med för från till hos mot om vid under utan åt'),
  da: listed('af på i med for fra til hos mod om ved under uden'),
  nb: listed('av på i med for fra til hos mot om ved under uten'),
  pl: listed('w we z ze od do na o dla przez przy u po pod nad za'),
  ru: listed('в во на с со от из у о об для по за к ко при под над против'),
};
const articles = listed(
  'the l der die das den dem la le l el il lo los las les o a os as het de een ein einem einer un una',
);

/** Where a name begins, the title before it counted. */
export const fromOf = ({ start, title }: NameFound): number => (title && title.start < start ? title.start : start);

/** Whether a word is a preposition of the language. */
export const isPreposition = (word: string, primary: string): boolean =>
  prepositions[primary]?.().has(word.toLowerCase()) ?? false;

/** "a banner of Lind", "told to the Lind family": a preposition rules the name, so another is the subject. */
export function isGoverned(text: string, name: NameFound, primary: string): boolean {
  const words = text
    .slice(Math.max(0, fromOf(name) - 30), fromOf(name))
    .split(/[ ’']/)
    .slice(0, -1);
  const last = words.at(-1) ?? '';
  if (isPreposition(last, primary)) return true;
  return articles().has(last.toLowerCase()) && isPreposition(words.at(-2) ?? '', primary);
}

/** "Lind’s bridge": what is told is told of the bridge. */
export const isOwner = (text: string, { end }: NameFound): boolean =>
  /^(?:[’']s?|s[’']) \S/.test(text.slice(end, end + 4));

/** Whether a name opens the sentence or a part of it: nothing, a mark or a joining word stands before it. */
export const isHead = (text: string, name: NameFound): boolean =>
  /(?:^|[,;:—–(”"»] ?|(?:^| )(?:and|but|as|und|aber|et|mais|y|pero|e|ma|mas|en|maar|och|og|men|i|a|и|а|но) )(?:the )?$/i.test(
    text.slice(Math.max(0, fromOf(name) - 12), fromOf(name)),
  );

/** The name that follows; "the mayor of Ostby, Ada Lind", "Ostby Police Chief Ada Lind": the person, not what she heads. */
export function followedBy(text: string, names: NameFound[], end: number): NameFound | undefined {
  const at = names.findIndex(({ start }) => start >= end);
  const [name, next] = [names[at], names[at + 1]];
  if (!name || next?.kind !== 'person') return name;
  const gap = text.slice(name.end, next.start);
  const titled = next.title && next.title.start <= name.end + 3 && next.title.end >= next.start - 2;
  if (name.kind !== 'person' && (/^,? ?$/.test(gap) || (titled && !/[,;:.!?]/.test(gap.replace(/\. $/, '')))))
    return next;
  return titled && isOwner(text, name) ? next : name;
}
