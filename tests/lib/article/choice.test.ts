import { expect, test } from 'vitest';
import { choiceIn } from '../../../lib/article/choice.ts';
import { type Leaf, leavesOf } from '../../../lib/article/leaves.ts';
import type { LeafSeen, PlaceSeen } from '../../../lib/snapshot/snapshot.ts';

const prose =
  'The council of Port Havren closed the old bridge on Monday, and the ferry will carry its cars until June.';
const places: PlaceSeen[] = [
  { tag: 'body' },
  { up: 0, tag: 'article' },
  { up: 1, tag: 'h1' },
  { up: 1, tag: 'p' },
  { up: 0, tag: 'div' },
  { up: 4, tag: 'p' },
];
const story: LeafSeen[] = [
  { at: 2, text: 'Port Havren closes its bridge' },
  ...Array.from({ length: 6 }, () => ({ at: 3, text: prose })),
];
const choose = (leaves: LeafSeen[]) => {
  const read: Leaf[] = leavesOf({ places, leaves });
  return read.filter((_, at) => choiceIn(read)[at]).map(({ text }) => text);
};

test('a box with its own headline in it wins over teasers without end', () => {
  const teasers = Array.from({ length: 200 }, (_, at) => ({
    at: 5,
    text: `Another story ${at}`,
    chosen: true as const,
  }));
  expect(choose([...story, ...teasers])).toEqual(story.map(({ text }) => text));
});

test('letters that make no words outweigh no story', () => {
  const junk: LeafSeen = { at: 4, text: 'x'.repeat(50_000), chosen: true };
  expect(choose([...story, junk])).toEqual(story.map(({ text }) => text));
});

test('a notice is chosen where no running text was', () => {
  const notice: LeafSeen[] = [
    { at: 2, text: 'Port Havren closes its bridge', chosen: true },
    ...Array.from({ length: 3 }, () => ({ at: 3, text: prose })),
  ];
  expect(choose(notice)).toHaveLength(4);
  expect(choose([...notice, { at: 5, text: prose.slice(0, 70), chosen: true }])).toEqual([
    'Port Havren closes its bridge',
    prose.slice(0, 70),
  ]);
});
