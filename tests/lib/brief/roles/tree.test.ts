import { expect, test } from 'vitest';
import { addShares, leafValue, type Tree } from '../../../../lib/brief/roles/tree.ts';
import {
  type Question,
  readQuestions,
  readTrees,
  writeQuestions,
  writeTrees,
} from '../../../../lib/brief/roles/written-trees.ts';

const names = ['lead', 'before:quoted'];
const questions: Question[] = [
  { sign: 'lead', threshold: 0.5 },
  { sign: 'before:quoted', threshold: 0.1 },
  { sign: 'before:quoted', threshold: 0.254 },
];

/** Says more of a lead, and most of one after a quotation. */
const tree: Tree = {
  value: 0.1,
  split: {
    sign: 0,
    threshold: 0.5,
    below: { value: -0.2 },
    above: { value: 0.4, split: { sign: 1, threshold: 0.254, below: { value: 0.3 }, above: { value: 1.25 } } },
  },
};

test.each([
  ['no lead', [0, 1], -0.2],
  ['a lead', [1, 0], 0.3],
  ['a lead, at the threshold', [1, 0.254], 0.3],
  ['a lead after a quotation', [1, 1], 1.25],
])('%s: what the tree says is its base and what each sign added', (_, values, said) => {
  const signs = Float64Array.from(values);
  const shares = new Float64Array(2);
  addShares(tree, signs, shares);
  expect(leafValue(tree, signs)).toBe(said);
  expect(shares.reduce((sum, share) => sum + share, tree.value)).toBeCloseTo(said, 10);
});

test('each answer is credited to the sign that was asked about', () => {
  const shares = new Float64Array(2);
  addShares(tree, Float64Array.of(1, 1), shares);
  expect([...shares]).toEqual([expect.closeTo(0.3, 10), expect.closeTo(0.85, 10)]);
});

test('questions are read as they were written', () => {
  expect(writeQuestions(questions)).toBe('lead 0.5,before:quoted 0.1 0.254');
  expect(readQuestions(writeQuestions(questions))).toEqual(questions);
});

test('trees are read as they were written, to a thousandth', () => {
  const numberOf = (sign: number, threshold: number) =>
    questions.findIndex((one) => one.sign === names[sign] && one.threshold === threshold) + 1;
  const written = writeTrees([tree, { value: 1.9994 }, { value: -7 }], numberOf);
  expect(written).toMatch(/^[\w-]+$/);
  const [read, ...leaves] = readTrees(written, questions, names);
  expect(leaves).toEqual([{ value: expect.closeTo(1.999, 10) }, { value: -2 }]);
  for (const values of [
    [0, 0],
    [1, 0],
    [1, 1],
  ])
    expect(read && leafValue(read, Float64Array.from(values))).toBeCloseTo(
      leafValue(tree, Float64Array.from(values)),
      10,
    );
});
