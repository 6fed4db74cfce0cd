import { type Brief, type Fact, inStoryOrder, type Role, type Section, type Span } from '../lib/model.ts';
import { isSame } from './article-context.ts';

/** How much of a brief is taken in at a glance. */
export const glance = { lines: 2, facts: 4, links: 3 } as const;

export type Shown = 'at a glance' | 'whole';

/**
 * The sections of a brief at a glance: the news (else the publisher's summary), why it matters, the latest and the big
 * picture where the publisher labelled them, what comes next.
 */
export function sectionsAtAGlance({ sections }: Brief): Section[] {
  const labelled = (role: Role) => sections.find((section) => section.role === role && section.basis.kind === 'label');
  // The first of a role: a lead that we inferred stands before what the publisher says drove it.
  const any = (role: Role) => sections.find((section) => section.role === role);
  return [any('news') ?? any('summary'), any('why'), labelled('latest'), labelled('big-picture'), any('next')].filter(
    (section) => section !== undefined,
  );
}

/** A digest that the publisher made is short already; of all else two lines tell enough, and the others are asked for. */
const mostLines: Partial<Record<Role, number>> = { summary: 5 };

/** The lines of a section that are shown at once, and those behind "more": at a glance there are none of these. */
export function linesOf(section: Section, shown: Shown): { first: Span[]; others: Span[] } {
  const sentences = inStoryOrder(section);
  if (shown === 'at a glance') return { first: sentences.slice(0, glance.lines), others: [] };
  const most = mostLines[section.role] ?? glance.lines;
  // One more line takes no more room than the offer to show it.
  const count = sentences.length === most + 1 ? most + 1 : most;
  return { first: sentences.slice(0, count), others: sentences.slice(count) };
}

/** The facts that the sections have not said already: a sentence that tells what happened often is a section's own. */
export const factsBesideSections = (facts: Fact[], sections: Section[]): Fact[] =>
  facts.filter(
    ({ kind, sentence }) =>
      kind !== 'what' || !sections.some(({ sentences }) => sentences.some((span) => isSame(span, sentence))),
  );
