import type { Brief, Fact, Role, Section } from '../lib/model.ts';
import { isSame } from './article-context.ts';

/** How much of a brief is taken in at a glance. */
export const glance = { lines: 2, facts: 4, links: 3 } as const;

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

/** The facts that the sections have not said already: a sentence that tells what happened often is a section's own. */
export const factsBesideSections = (facts: Fact[], sections: Section[]): Fact[] =>
  facts.filter(
    ({ kind, sentence }) =>
      kind !== 'what' || !sections.some(({ sentences }) => sentences.some((span) => isSame(span, sentence))),
  );
