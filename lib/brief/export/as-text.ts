import { type Article, inStoryOrder, type Reading, type Section } from '../../model.ts';
import type { MessageKey, Words } from '../../words.ts';
import { textOf } from '../text-of.ts';

/** A brief as plain text, to be pasted anywhere: headline, who wrote it and when, sections, facts, links, the address. */
export function asText({ article, brief }: Reading, words: Words): string {
  const lines = [article.title, bylineOf(article), ''];
  for (const section of brief.sections) {
    const note = noteOf(section, words);
    lines.push(`${titleOf(article, section, words).toUpperCase()}${note && ` (${note})`}`);
    lines.push(...inStoryOrder(section).map((span) => textOf(article, span)), '');
  }
  if (brief.facts.length) {
    lines.push(
      words('keyFacts').toUpperCase(),
      ...brief.facts.map(({ at, sentence }) => `- ${textOf(article, at)} | ${textOf(article, sentence)}`),
      '',
    );
  }
  if (brief.links.length)
    lines.push(words('related').toUpperCase(), ...brief.links.map(({ title, href }) => `- ${title}: ${href}`), '');
  lines.push(article.canonicalUrl);
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

/** The publisher's own words where the section has a label, else ours for its role. */
export const titleOf = (article: Article, { role, basis }: Section, words: Words): string =>
  basis.kind === 'label' && basis.label ? textOf(article, basis.label) : words(roleKey(role));

/** What a reader should know of how a section came about; empty where the publisher's people wrote it. */
export function noteOf({ basis }: Section, words: Words): string {
  if (basis.kind === 'inferred') return words('inferred');
  return basis.byMachine ? words('byMachine') : '';
}

const roleKey = (role: Section['role']): MessageKey => `role_${role.replace('-', '_')}` as MessageKey;

/** Outlet, authors and the day of publication, as far as they are known. */
export const bylineOf = ({ site, authors, published }: Article): string =>
  [site, authors.filter((name) => name !== site).join(', '), published?.slice(0, 10)].filter(Boolean).join(' · ');
