import { expect, test } from 'vitest';
import { html, paragraphs, told } from '../../support/told.ts';

const own = `<article><h1>Harbour tolls double in March</h1>${html(paragraphs)}</article>`;
const all = paragraphs.map((text) => `paragraph: ${text}`);
const lines = Array.from(
  { length: 12 },
  (_, at) =>
    `The ${at}th ferry of the morning was late again, said its captain, and ${at} more were cancelled by noon.`,
);
const other = (title: string) => `<article>${title}${html(lines)}</article>`;

test('a page that goes on with the next story tells its own', () => {
  expect(told(`<main>${own}${other('<h1>Ferries are late again</h1>')}</main>`)).toEqual(all);
  expect(told(`<main>${other('<h1>Ferries are late again</h1>')}${own}</main>`)).toEqual(all);
});

test('articles without a title of their own are parts of the story', () => {
  expect(told(`<main>${own}${other('')}</main>`).length).toBeGreaterThan(all.length);
});

test('a headline in an article without text heads what is below', () => {
  const title = '<article><h1>Harbour tolls double in March</h1></article>';
  const rest = told(`<main>${title}${other('<h1>The ferries</h1>')}</main>`);
  expect(rest).toContain(`paragraph: ${lines[0]}`);
});

test('readers who write more than the story has are no part of it', () => {
  const long = Array.from({ length: 6 }, (_, at) =>
    [...paragraphs, ...lines].map((text) => `${text} Part ${at}.`),
  ).flat();
  const story = `<article><h1>Harbour tolls double in March</h1>${html(long)}</article>`;
  const comments = Array.from(
    { length: 300 },
    (_, at) => `<div class="x7"><div class="q">${html([`${lines[at % 12]} I, reader ${at}, said so.`])}</div></div>`,
  );
  expect(told(`<main>${story}<section class="y2">${comments.join('')}</section></main>`)).toEqual(
    long.map((text) => `paragraph: ${text}`),
  );
});
