import type { Article, Fact, Form, PageAbout, Problem, Reading, RelatedLink, Role, Section } from '../../model.ts';
import { storyReadings } from '../brief.ts';
import { storyText } from '../story-text.ts';
import { textOf } from '../text-of.ts';

/** The form in which a brief leaves the extension. Every text is the page's own. Version 1 is a contract with other programs. */
export interface ExportedBrief {
  format: 'nutgraf-brief';
  version: 1;
  url: string;
  /** Then there is no text, and of the rest what the page says of itself. */
  problem?: Problem;
  title: string;
  description?: string;
  site?: string;
  byline: string[];
  published?: string;
  modified?: string;
  language: string;
  form: Form;
  /** The story's own text, blocks joined by a blank line. */
  text: string;
  sections: ExportedSection[];
  facts: ExportedFact[];
  links: ExportedLink[];
  /** Of form `several`: a brief of each, in the page's order; all else is then the first one's, with the text and the labelled sections of all. */
  stories?: ExportedBrief[];
}

export type ExportedLink = Omit<RelatedLink, 'about' | 'anchor'>;

export interface ExportedSection {
  role: Role;
  /** The publisher's words; null where the role is inferred, and for a box without a title. */
  label: string | null;
  basis: 'label' | 'inferred';
  confidence: number;
  sentences: string[];
}

export interface ExportedFact {
  kind: Fact['kind'];
  text: string;
  sentence: string;
  value?: number;
  unit?: string;
  date?: string;
  /** Of a quote; null where the page does not say. */
  speaker?: string | null;
  title?: string;
  confidence: number;
}

/** A reading in that form. */
export function exportedBrief({ article, brief }: Reading): ExportedBrief {
  const { url, description, site, authors, published, modified, language, form } = article;
  const stories = storyReadings(article);
  const title = stories[0]?.article.title ?? article.title;
  return {
    format: 'nutgraf-brief',
    version: 1,
    url,
    title,
    ...(description ? { description } : {}),
    ...(site ? { site } : {}),
    byline: authors,
    ...(published ? { published } : {}),
    ...(modified ? { modified } : {}),
    language,
    form,
    text: storyText(article),
    sections: brief.sections.map((section) => exportedSection(article, section)),
    facts: brief.facts.map((fact) => exportedFact(article, fact)),
    // What a link is about and which words are its own show in our interface; the contract has neither.
    links: brief.links.map(({ about: _, anchor: __, ...link }) => link),
    ...(stories.length > 0 ? { stories: stories.map(exportedBrief) } : {}),
  };
}

/** A page that gave no reading, in the same form, with what it says of itself. */
export const exportedProblem = (
  url: string,
  problem: Problem,
  { authors = [], ...about }: Partial<PageAbout> = {},
): ExportedBrief => ({
  format: 'nutgraf-brief',
  version: 1,
  url,
  problem,
  title: '',
  language: '',
  ...about,
  byline: authors,
  form: 'story',
  text: '',
  sections: [],
  facts: [],
  links: [],
});

function exportedSection(article: Article, { role, basis, sentences }: Section): ExportedSection {
  return {
    role,
    label: basis.kind === 'label' && basis.label ? textOf(article, basis.label) : null,
    basis: basis.kind,
    confidence: basis.kind === 'label' ? 1 : basis.confidence,
    sentences: sentences.map((span) => textOf(article, span)),
  };
}

function exportedFact(article: Article, fact: Fact): ExportedFact {
  const { kind, confidence } = fact;
  return {
    kind,
    text: textOf(article, fact.at),
    sentence: textOf(article, fact.sentence),
    ...(fact.kind === 'number' ? { value: fact.value, ...(fact.unit ? { unit: fact.unit } : {}) } : {}),
    ...(fact.kind === 'when' && fact.date ? { date: fact.date } : {}),
    ...(fact.kind === 'quote' ? { speaker: fact.speaker ? textOf(article, fact.speaker) : null } : {}),
    ...(fact.kind === 'who' && fact.title ? { title: textOf(article, fact.title) } : {}),
    confidence,
  };
}
