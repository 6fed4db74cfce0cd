import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { type MadePage, madePage, nodesIn, sizeFor } from '../../../scripts/bench/made-page.ts';

const small: MadePage = { paragraphs: 12, furniture: 2 };
const parsed = (page: MadePage): Document => parseHTML(madePage(page)).document as unknown as Document;
const count = (page: MadePage, selector: string): number => parsed(page).querySelectorAll(selector).length;

test('the same page comes of the same wish', () => {
  expect(madePage(small)).toBe(madePage(small));
});

test('a story has the paragraphs that were asked for, no two alike', () => {
  const texts = [...parsed({ paragraphs: 200, furniture: 0 }).querySelectorAll('article > p')].map(
    (p) => p.textContent,
  );
  // One is the byline.
  expect(new Set(texts).size).toBe(201);
});

test('more furniture leaves the story as it is', () => {
  const story = (page: MadePage) => parsed(page).querySelector('article')?.textContent;
  expect(story({ ...small, furniture: 9 })).toBe(story(small));
});

test('what stands around the story grows in step', () => {
  for (const selector of ['nav a', 'section h3', 'section button', 'footer a']) {
    expect(count(small, selector)).toBeGreaterThan(0);
    expect(count({ ...small, furniture: 8 }, selector)).toBe(4 * count(small, selector));
  }
});

test('classes say what they name, or do not', () => {
  const classes = (naming: 'speaking' | 'hashed') =>
    [...parsed({ ...small, naming }).querySelectorAll('[class]')].map((element) => element.getAttribute('class') ?? '');
  expect(classes('speaking')).toContain('comments');
  expect(classes('hashed').filter((name) => !/^css-[a-z\d]+$/.test(name))).toEqual([]);
});

test('a deep story lies in that many boxes', () => {
  expect(count({ ...small, depth: 500 }, 'article div')).toBe(500);
  expect(count({ ...small, depth: 500 }, 'article div > p')).toBe(12);
});

describe('nodes', () => {
  test('are counted as a parser counts them', () => {
    const { document } = parseHTML(madePage(small));
    const walker = document.createTreeWalker(document.documentElement, 1 | 4);
    let nodes = 1;
    while (walker.nextNode()) nodes++;
    // Between head and body, and after the doctype, parsers differ.
    expect(Math.abs(nodesIn(madePage(small)) - nodes)).toBeLessThanOrEqual(3);
  });

  test.each([
    ['furniture', (furniture: number): MadePage => ({ paragraphs: 30, furniture })],
    ['story', (paragraphs: number): MadePage => ({ paragraphs, furniture: 4 })],
  ])('a page can be grown to a number of them by its %s', (_, shape) => {
    const nodes = nodesIn(madePage(shape(sizeFor(20_000, shape))));
    expect(Math.abs(nodes - 20_000)).toBeLessThan(400);
  });
});
