import { expect, test } from 'vitest';
import { relatedLinks } from '../../../../lib/brief/links/related-links.ts';
import { labelledSections } from '../../../../lib/brief/roles/labels.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import type { PageLink } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';

const site = 'https://news.example';

/** The links of a page as "kind: title -> path or address". */
function linksIn(lines: string, pageLinks: PageLink[] = []): string[] {
  const article = articleOf(`# Ferry returns to Holm island\n${lines}`, { pageLinks });
  const sections = labelledSections(article, sentencesOf(article));
  return relatedLinks(article, sections).map(
    ({ kind, title, href }) => `${kind}: ${title} -> ${href.replace(site, '')}`,
  );
}

test('what the publisher labels as going deeper goes deeper', () =>
  expect(
    linksIn(`
      **Why it matters:** Shops closed.
      **Go deeper:** [Why the line closed in 2017](${site}/2026/01/02/why-the-line-closed)`),
  ).toEqual(['deeper: Why the line closed in 2017 -> /2026/01/02/why-the-line-closed']));

test('a link within a sentence leads to earlier reporting at home, to a source elsewhere', () =>
  expect(
    linksIn(`
      The line [closed nine years ago](${site}/2017/03/01/holm-line-closes-for-good), says
      the [harbour report](https://harbour.example/reports/2025.pdf?utm_medium=x#p2).`),
  ).toEqual([
    'related: closed nine years ago -> /2017/03/01/holm-line-closes-for-good',
    'source: harbour report -> https://harbour.example/reports/2025.pdf',
  ]));

test.each([
  ['a section', `[Islands](${site}/section/islands)`],
  ['a tag', `[ferries](${site}/tag/ferries-of-the-north)`],
  ['an author', `[Ana Quill](${site}/authors/ana-quill-of-holm)`],
  ['the page itself', `[this story](${site}/2026/01/06/ferry-returns-to-bay/?utm_source=x)`],
  ['a share button', '[share](https://www.facebook.com/sharer/sharer.php?u=x)'],
  ['a front page', '[the port](https://port.example/)'],
  ['a script', '[click](javascript:alert(1))'],
])('%s is furniture', (_, link) => expect(linksIn(`Read ${link} now and then.`)).toEqual([]));

test('of the stories in a box, those of the same subject are related', () =>
  expect(
    linksIn('The ferry returned to Holm on Monday. Holm had no ferry for years.', [
      { href: `${site}/2026/01/05/holm-ferry-gets-new-crew`, text: 'Holm ferry gets new crew', under: 'More' },
      { href: `${site}/2026/01/05/snow-closes-schools-in-lund`, text: 'Snow closes schools in Lund', under: 'More' },
    ]),
  ).toEqual(['related: Holm ferry gets new crew -> /2026/01/05/holm-ferry-gets-new-crew']));

test('the few teasers with authors beside a story are the editors’ choice', () => {
  const teaser = {
    href: `${site}/2026/01/05/snow-closes-schools-in-lund`,
    text: 'Snow closes schools in Lund',
    author: 'Tom Reed',
  };
  expect(linksIn('The ferry sailed.', [teaser])).toHaveLength(1);
  const many = Array.from({ length: 9 }, (_, n) => ({ ...teaser, href: `${teaser.href}-${n}` }));
  expect(linksIn('The ferry sailed.', many)).toEqual([]);
});

test('one page is offered once', () =>
  expect(
    linksIn(
      `See [the crew](${site}/2026/01/05/holm-ferry-gets-new-crew) and [them](https://www.news.example/2026/01/05/holm-ferry-gets-new-crew/) again.`,
    ),
  ).toHaveLength(1));
