import { inStoryOrder, type Reading } from '../../model.ts';
import type { Words } from '../../words.ts';
import { textOf } from '../text-of.ts';
import { bylineOf, noteOf, titleOf } from './as-text.ts';
import { linkToSentence } from './sentence-link.ts';

/** A brief as Markdown: each line is followed by a link to its sentence on the page. */
export function asMarkdown({ article, brief }: Reading, words: Words): string {
  const lines = [`# [${escaped(article.title)}](${target(article.canonicalUrl)})`, '', escaped(bylineOf(article)), ''];
  for (const section of brief.sections) {
    const note = noteOf(section, words);
    lines.push(`## ${escaped(titleOf(article, section, words))}${note && ` *(${note})*`}`, '');
    for (const span of inStoryOrder(section))
      lines.push(`> ${escaped(textOf(article, span))} [↗](${target(linkToSentence(article, span))})`, '');
  }
  if (brief.facts.length) {
    lines.push(`## ${words('keyFacts')}`, '');
    for (const { at, sentence } of brief.facts)
      lines.push(
        `- **${escaped(textOf(article, at))}** ${escaped(textOf(article, sentence))} [↗](${target(linkToSentence(article, sentence))})`,
      );
    lines.push('');
  }
  if (brief.links.length) {
    lines.push(`## ${words('related')}`, '');
    for (const { title, href } of brief.links) lines.push(`- [${escaped(title)}](${target(href)})`);
    lines.push('');
  }
  return lines.join('\n');
}

/** The page's words stay words: nothing in them becomes mark-up or HTML. */
export const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Parentheses would end the link. */
const target = (url: string): string => url.replace(/\(/g, '%28').replace(/\)/g, '%29');
