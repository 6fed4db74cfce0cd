import { expect, test } from 'vitest';
import { chooseStory } from '../../../lib/snapshot/choose-story.ts';
import { outlineOf } from '../../../lib/snapshot/outline.ts';
import { walk } from '../../../lib/snapshot/walk.ts';
import { documentOf } from '../../support/parse-page.ts';

const prose =
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.';
const treeOf = (html: string) => walk(documentOf(`<!doctype html><html><body>${html}</body></html>`).body);
const paragraphs = (count: number) => Array.from({ length: count }, (_, at) => `<p>${prose} ${at}</p>`).join('');
const links = Array.from({ length: 20 }, (_, at) => `<li><a href="/${at}">Another story ${at}</a></li>`).join('');

test('the story is chosen and what stands around it is not', () => {
  const tree = treeOf(`<ul class="menu">${links}</ul><article>${paragraphs(8)}</article><ul>${links}</ul>`);
  expect(chooseStory(tree)).toBe(true);
  const chosen = tree.leaves.filter((leaf) => leaf.chosen).map(({ text }) => text.slice(0, 20));
  expect(chosen).toEqual(Array(8).fill(prose.slice(0, 20)));
});

test('a page without text has no story', () => {
  expect(chooseStory(treeOf('<div><img></div>'))).toBe(false);
});

test('of a very long story a part is shown to Readability and all of it is chosen', () => {
  const tree = treeOf(`<article>${paragraphs(900)}</article><ul>${links}</ul>`);
  const { document, standIns } = outlineOf(tree);
  expect(document.body.querySelectorAll('p').length).toBeLessThan(200);
  expect(standIns.length).toBeGreaterThan(700);
  expect(chooseStory(tree)).toBe(true);
  expect(tree.leaves.filter((leaf) => leaf.chosen)).toHaveLength(900);
});

test('boxes that hold nothing but a box are one box in the outline', () => {
  const { document } = outlineOf(treeOf(`${'<div>'.repeat(300)}${paragraphs(3)}${'</div>'.repeat(300)}`));
  expect(document.body.querySelectorAll('div')).toHaveLength(1);
});

test('links stay links, with only so much address as Readability looks at', () => {
  const { document } = outlineOf(
    treeOf('<p>See <a href="https://a.example/long">the report</a>, <a href="#n">note 1</a>.</p>'),
  );
  const hrefs = [...document.body.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(hrefs).toEqual(['/', '#']);
  expect(document.body.textContent).toBe('See the report, note 1.');
});
