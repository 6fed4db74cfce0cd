import { expect, test } from 'vitest';
import { confidenceOf } from '../../../lib/brief/roles/judgements.ts';
import { roleTrees } from '../../../lib/brief/roles/trees.ts';
import { barOf, surenessOf } from '../../../scripts/train/choices.ts';
import { type LabelledStory, labelledStory, sentenceHash } from '../../../scripts/train/labelled-story.ts';
import { groupOf } from '../../../scripts/train/left-out.ts';
import { regressed } from '../../../scripts/train/regressed.ts';
import { isSameSentence } from '../../../scripts/train/same-sentence.ts';
import { articleOf } from '../../support/article-of.ts';

const lead = 'The ferry returned to Holm on Monday after nine years.';
const article = articleOf(`# Ferry returns\n${lead}\nSnow lay on the pier, and the school had closed.`);

test.each([
  ['its words', 'The ferry  returned to Holm on Monday after nine years.'],
  ['its hash', sentenceHash(lead)],
])('a sentence is known by %s', (_, label) => {
  const { has, sentences } = labelledStory(article, 'courier.example', { news: [label], why: [] });
  expect([...has]).toEqual(['news']);
  expect(sentences.map(({ roles }) => [...roles])).toEqual([['news'], []]);
});

test('a part of a sentence is the sentence only where it is most of it', () => {
  expect(isSameSentence('“The ferry returned to Holm on Monday', `"${lead}"`)).toBe(true);
  expect(isSameSentence('The ferry returned', lead)).toBe(false);
});

test('a regression finds what the rows go by', () => {
  const rows = [0, 1, 2, 3, 4, 5, 6, 7].map((n) => ({ values: [1, n % 2, n % 3], is: n % 2 }));
  const [, telling = 0, idle = 0] = regressed(rows, 0.1);
  expect(telling).toBeGreaterThan(3);
  expect(Math.abs(idle)).toBeLessThan(0.5);
});

test('an outlet is left out whole', () => {
  const stories = ['a', 'b', 'a', 'c'].map(
    (outlet): LabelledStory => ({ outlet, isGold: false, has: new Set(), sentences: [] }),
  );
  const group = groupOf(stories);
  const [first, second, third] = stories.map(group);
  expect(first).toBe(third);
  expect(first).not.toBe(second);
});

test('the bar is as low as enough choices should be right', () => {
  const sure = Array.from({ length: 10 }, () => 0.9);
  expect(barOf([...sure, 0.5, 0.6, 0.2], 0.8)).toBe(0.5);
  expect(barOf([...sure, 0.5], 0.95)).toBe(Number.POSITIVE_INFINITY);
  expect(barOf(sure.slice(1), 0.8)).toBe(Number.POSITIVE_INFINITY);
});

test('the better a sentence scores and the weaker its rivals, the surer we say we are', () => {
  for (const judgement of Object.values(roleTrees)) {
    expect(confidenceOf(judgement, [2, -2])).toBeGreaterThan(confidenceOf(judgement, [-1, -2]));
    expect(confidenceOf(judgement, [1, -2])).toBeGreaterThanOrEqual(confidenceOf(judgement, [1, 0.9]));
    expect(confidenceOf(judgement, [])).toBe(0);
  }
});

test('how sure a choice is, is learnt from how often choices like it were right', () => {
  const story = labelledStory(article, 'courier.example', {});
  const [sentence] = story.sentences;
  if (!sentence) throw new Error('The story has no sentence');
  const choices = Array.from({ length: 60 }, (_, n) => ({
    ...{ story, sentence, group: 0 },
    scores: [n % 3, -3],
    isRight: n % 3 === 2 || n % 6 === 1,
  }));
  const sureness = surenessOf(choices);
  expect(confidenceOf(sureness, [2, -3])).toBeGreaterThan(0.85);
  expect(confidenceOf(sureness, [1, -3])).toBeCloseTo(0.5, 1);
  expect(confidenceOf(sureness, [0, -3])).toBeLessThan(0.15);
});

test('strong rivals never make a choice surer', () => {
  const story = labelledStory(article, 'courier.example', {});
  const [sentence] = story.sentences;
  if (!sentence) throw new Error('The story has no sentence');
  const sureness = surenessOf(
    Array.from({ length: 60 }, (_, n) => ({
      ...{ story, sentence, group: 0 },
      scores: [n % 3, n % 2 ? 2 : -3],
      isRight: n % 2 === 1,
    })),
  );
  expect(sureness.rivalry).toBe(0);
});
