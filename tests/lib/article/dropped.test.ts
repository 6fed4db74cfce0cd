import { expect, test } from 'vitest';
import { isDroppedStory } from '../../../lib/article/dropped.ts';
import { leavesOf } from '../../../lib/article/leaves.ts';
import type { LeafSeen } from '../../../lib/snapshot/snapshot.ts';
import { html, paragraphs, toldOf } from '../../support/told.ts';

const [first = '', second = ''] = paragraphs;
const linked = (text: string): Partial<LeafSeen> => ({
  text,
  marks: [{ kind: 'link', start: 0, end: text.length, href: '/' }],
});

/** A heading and a paragraph in a box of the story's, or each in one of its own. */
const dropped = (heading: Partial<LeafSeen>, below: Partial<LeafSeen>, isApart = false): boolean => {
  const [leaf, next] = leavesOf({
    places: [
      { tag: 'body' },
      { up: 0, tag: 'div' },
      { up: 0, tag: 'div' },
      { up: 1, tag: 'h2' },
      { up: isApart ? 2 : 1, tag: 'p' },
    ],
    leaves: [
      { at: 3, text: '', ...heading },
      { at: 4, text: '', ...below },
    ],
  });
  if (!leaf) throw new Error('No heading');
  const root = leaf.place.up?.up;
  if (!root) throw new Error('No root');
  return isDroppedStory(leaf, next, root);
};

test.each<[what: string, is: boolean, heading: Partial<LeafSeen>, below: Partial<LeafSeen>, isApart?: boolean]>([
  ['in words', true, { text: 'What the shippers say' }, { text: first }],
  ['that is a link over a paragraph', true, linked('Lindt on the dredgers'), { text: `${first} ${second}` }],
  ['that is a link over a sentence', false, linked('Lindt on the dredgers'), { text: first }],
  ['that is a link over another', false, linked('Lindt on the dredgers'), linked(`${first} ${second}`)],
  ['that is a link apart from it', false, linked('Lindt on the dredgers'), { text: `${first} ${second}` }, true],
])('a heading %s is story that Readability dropped: %s', (_, is, heading, below, isApart) => {
  expect(dropped(heading, below, isApart)).toBe(is);
});

test('a sentence that is all link opens a part of the story, a teaser there does not', () => {
  const part = (line: string) =>
    `${html(paragraphs)}<h3>The vote</h3><p><a href="/vote">${line}</a></p>${html(paragraphs)}`;
  expect(toldOf(part('The count of the votes is not over yet.')).join()).toContain('The count of the votes');
  expect(toldOf(part('Count of the votes goes on')).join()).not.toContain('Count of the votes');
});
