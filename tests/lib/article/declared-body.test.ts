import { expect, test } from 'vitest';
import { html, paragraphs, toldOf } from '../../support/told.ts';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const all = paragraphs.map((text) => `paragraph: ${text}`);
const dataOf = (body: string) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: 'Harbour tolls double in March', articleBody: body })}</script>`;
const asLink = `<p><a href="/tolls">${third}</a></p>`;
const inner = `${html([first, second])}${asLink}${html([fourth])}`;

test('a paragraph that looks like a teaser is story where the page’s data tells it', () => {
  expect(toldOf(inner)).not.toContain(all[2]);
  expect(toldOf(inner, dataOf(paragraphs.join('\n\n')))).toEqual(all);
});

test('the data’s mark-up and quotation marks may differ', () => {
  expect(toldOf(inner, dataOf(`<p>${third.replace(',', '&#44;').toUpperCase()}</p>`))).toEqual(all);
});

test('a prompt stays one, and what does not show is not told', () => {
  const prompt = 'Sign up for our newsletter, and read of the harbour and its tolls every Friday.';
  const body = [
    ...paragraphs,
    prompt,
    'The mayor said that nobody had asked him about any of this before Monday.',
  ].join('\n');
  expect(toldOf(`${html(paragraphs)}<p>${prompt}</p>`, dataOf(body))).toEqual(all);
});
