import type { Tree } from './tree.ts';

/** A question that trees ask: whether a sign's value is at most a threshold. */
export interface Question {
  sign: string;
  threshold: number;
}

/** "lead 0.5,before:quoted 0.1 0.4": each sign with the thresholds asked of it. */
export function readQuestions(written: string): Question[] {
  return written.split(',').flatMap((part) => {
    const [sign = '', ...thresholds] = part.split(' ');
    return thresholds.map((threshold) => ({ sign, threshold: Number(threshold) }));
  });
}

export function writeQuestions(questions: Question[]): string {
  const bySign = Map.groupBy(questions, ({ sign }) => sign);
  return [...bySign].map(([sign, list]) => [sign, ...list.map(({ threshold }) => threshold)].join(' ')).join(',');
}

/**
 * Trees from their text, two base-64 digits a number: the question (0 for a leaf, counted from 1) and the value in
 * thousandths above the least, then, unless it is a leaf, the tree below the threshold and the one above it.
 */
export function readTrees(written: string, questions: Question[], signNames: string[]): Tree[] {
  const places = new Map(signNames.map((name, index) => [name, index]));
  let at = 0;
  const number = (): number => {
    const found = digits.indexOf(written[at] ?? '') * 64 + digits.indexOf(written[at + 1] ?? '');
    at += 2;
    return found;
  };
  const tree = (): Tree => {
    const question = questions[number() - 1];
    const value = number() / 1000 - most;
    if (!question) return { value };
    const sign = places.get(question.sign) ?? -1;
    return { value, split: { sign, threshold: question.threshold, below: tree(), above: tree() } };
  };
  const trees: Tree[] = [];
  while (at < written.length) trees.push(tree());
  return trees;
}

/** The text of trees; `numberOf` counts the questions from 1. */
export function writeTrees(trees: Tree[], numberOf: (sign: number, threshold: number) => number): string {
  const number = (value: number): string => (digits[value >> 6] ?? '') + (digits[value & 63] ?? '');
  const text = ({ value, split }: Tree): string => {
    const known = number(Math.round(1000 * (Math.max(-most, Math.min(most, value)) + most)));
    if (!split) return number(0) + known;
    return number(numberOf(split.sign, split.threshold)) + known + text(split.below) + text(split.above);
  };
  return trees.map(text).join('');
}

/** No single tree says more than this, which two digits can hold. */
const most = 2;

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
