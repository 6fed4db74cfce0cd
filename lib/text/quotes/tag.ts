import type { Range } from '../../model.ts';

/** Who a sentence says spoke: a name, somebody it calls only by a pronoun, or somebody without a name ("a spokesman"). */
export type Told = { kind: 'name'; range: Range } | { kind: 'pronoun'; office?: string } | { kind: 'other' };

/** A place in the sentence that says who spoke. */
export interface Tag {
  told: Told;
  at: Range;
  /** It stands right before what was said, so that nobody nearer says it. */
  governs?: true;
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

export const named = (name: Range): Told => ({ kind: 'name', range: rangeOf(name) });

/** A name as the speaker, told where it stands. */
export const told = (name: Range, at: Range = rangeOf(name)): Tag => ({ told: named(name), at });

/** The article that means a known one: "the mayor". */
export const isKnownArticle = (word: string): boolean => articles.has(word);
const articles = new Set('the der die le la l el il lo o de het'.split(' '));
