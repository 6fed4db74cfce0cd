import type { Source, Span } from '../../model.ts';

/** A source as it is gathered over a story. */
export interface Gathered extends Source {
  noun: string;
  modifiers: string;
  /** Who said something in it, of a document. */
  by?: unknown;
}

/** What tells one of a kind from another: "a second official", "un autre témoin". */
const another =
  /(?:^| )(?:another|other|second|third|fourth|separate|anderer|andere|anderen|zweiter|weiterer|autre|autres|otro|otra|otros|outro|outra|outros|altro|altra|altri|ander|andere|annan|annat|andra|anden|andre|inny|kolejny|другой)(?: |$)/;

/** Beginnings are enough to know a noun again in its plural or another case. */
const stemOf = (noun: string): string => noun.slice(0, 6);

/**
 * The source that the words mean, where the story has attributed something to it before. What has no words of its own
 * ("the official") or the same as before is the same; "an Ostby official" and "a Norland official" are two.
 */
export function knownAs(list: Gathered[], noun: string, modifiers: string, by?: unknown): Gathered | undefined {
  if (another.test(modifiers)) return undefined;
  const alike = list.filter((one) => stemOf(one.noun) === stemOf(noun) && (!by || !one.by || one.by === by));
  return (
    alike.find((one) => one.modifiers === modifiers) ??
    (modifiers === '' ? alike.at(-1) : alike.find((one) => one.modifiers === ''))
  );
}

/** Adds a sentence, once. */
export function addSentence(source: Source, sentence: Span): void {
  if (!source.sentences.includes(sentence)) source.sentences.push(sentence);
}

/** What a brief keeps of it. */
export const bare = ({ at, sentences }: Source): Source => ({ at, sentences });
