import { expect, test } from 'vitest';
import { coreIn } from '../../../lib/article/core.ts';
import { leavesOf } from '../../../lib/article/leaves.ts';
import type { LeafSeen, PlaceSeen } from '../../../lib/snapshot/snapshot.ts';
import { paragraphs } from '../../support/told.ts';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;

/** Boxes right in the body, each with a paragraph for each of its lines; those of a box marked "+" are chosen. */
const pageOf = (boxes: [name: string, ...lines: string[]][]) => {
  const places: PlaceSeen[] = [{ tag: 'body' }];
  const leaves: LeafSeen[] = [];
  for (const [name, ...lines] of boxes) {
    const isChosen = name.startsWith('+');
    const tag = name.replace('+', '');
    const box = places.push({ up: 0, tag: tag === 'h1' ? 'header' : tag }) - 1;
    for (const text of lines) {
      const at = places.push({ up: box, tag: tag === 'h1' ? 'h1' : 'p' }) - 1;
      leaves.push({ at, text, ...(isChosen && { chosen: true }) });
    }
  }
  return leavesOf({ places, leaves });
};

const chosenIn = (boxes: Parameters<typeof pageOf>[0]) => {
  const leaves = pageOf(boxes);
  const core = coreIn(leaves);
  return leaves.filter((_, at) => core?.chosen[at]).map(({ text }) => text);
};

const story = [...paragraphs, `${first} ${second}`, `${third} ${fourth}`];
const disclosure =
  'Many of the offers on this page are from partners of ours, who pay us when you take one of them up.';

test('a box below the headline that holds much more than what was chosen is the story', () => {
  const boxes = (tag: string): Parameters<typeof pageOf>[0] => [
    ['h1', 'Harbour tolls double in March'],
    [tag, ...story],
    ['+div', disclosure],
  ];
  expect(chosenIn(boxes('div'))).toEqual(story);
  expect(chosenIn(boxes('aside'))).toEqual([disclosure]);
  expect(chosenIn(boxes('div').slice(1))).toEqual([disclosure]);
});

test('what was chosen stays where another box holds no more than that', () => {
  const comments = story.map((text) => `${text} I say.`);
  expect(
    chosenIn([
      ['h1', 'Harbour tolls double in March'],
      ['+div', ...story],
      ['div', ...comments],
    ]),
  ).toEqual(story);
});

test('the story ends with the place that holds most of it', () => {
  const comment = 'I have shipped flowers for thirty years, and never did the port answer one of my letters.';
  expect(
    chosenIn([
      ['+div', ...story],
      ['+section', comment],
    ]),
  ).toEqual(story);
  expect(
    chosenIn([
      ['+section', comment],
      ['+div', ...story],
    ]),
  ).toEqual([comment, ...story]);
  expect(
    chosenIn([
      ['+div', ...story],
      ['+div', ...story.slice(2)],
    ]),
  ).toEqual([...story, ...story.slice(2)]);
});

test('what was chosen beside the only paragraph stands in the core', () => {
  const leaves = pageOf([
    ['h1', 'Harbour tolls double in March'],
    ['+div', first, 'The council, …'],
  ]);
  const core = coreIn(leaves);
  expect(core?.root.tag).toBe('div');
});
