/** A fact that an editor keeps. */
export interface LabelledFact {
  kind: string;
  text: string;
  sentence: string;
  essential?: boolean;
}

/** What an editor keeps of a page: facts, and all sentences that carry one or a role, the headline among them. */
export interface LabelledFacts {
  facts: LabelledFact[];
  sentences: string[];
}

interface LabelledPage {
  id: string;
  title: string;
  facts?: LabelledFact[];
  roles?: Record<string, string[]>;
}

/** By page, of a file with one labelled page a line. */
export function labelledFacts(lines: string): Map<string, LabelledFacts> {
  const pages = lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as LabelledPage);
  return new Map(
    pages.flatMap(({ id, title, facts = [], roles = {} }): [string, LabelledFacts][] =>
      facts.length
        ? [
            [
              id,
              { facts, sentences: [title, ...facts.map(({ sentence }) => sentence), ...Object.values(roles).flat()] },
            ],
          ]
        : [],
    ),
  );
}

export const outletOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
