import { expect, test } from 'vitest';
import { cues } from '../../../../lib/brief/roles/cues.ts';
import { tellers } from '../../../../lib/brief/roles/measures.ts';
import { seenStory } from '../../../../lib/brief/roles/seen.ts';
import { signNames, signsOf } from '../../../../lib/brief/roles/signs.ts';
import { questions } from '../../../../lib/brief/roles/trees.ts';
import { readQuestions } from '../../../../lib/brief/roles/written-trees.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { articleOf } from '../../../support/article-of.ts';

const article = articleOf(`
  # Ferry returns to Holm
  The ferry returned to Holm on Monday.
  “We could hear the horn,” said Ida Holm, who teaches there.
  Snow lay on the pier. The ferry will leave again on 12 May.`);
const signs = signsOf(seenStory(article, sentencesOf(article)));

const signOf = (sentence: number, name: string) => signs[sentence]?.values[signNames.indexOf(name)];

test('every sentence has a value for every sign', () => {
  expect(signs.map(({ values }) => values.length)).toEqual([0, 1, 2, 3].map(() => signNames.length));
  expect(new Set(signNames).size).toBe(signNames.length);
  expect(signs.every(({ values }) => values.every(Number.isFinite))).toBe(true);
});

test.each([
  ['a cue of its own', 1, 'reports-speech', 1],
  ['none of its own', 2, 'reports-speech', 0],
  ['one of the sentence before', 2, 'before:reports-speech', 1],
  ['one of the sentence after', 0, 'after:reports-speech', 1],
  ['nothing stands before the first', 0, 'before:word-count', 0],
  ['nor after the last', 3, 'after:word-count', 0],
  ['a measure', 0, 'word-count', 7 / 40],
  ['its place', 2, 'place-share', 2 / 3],
  ['its paragraph', 3, 'paragraph-share', 2 / 3],
  ['words that nothing before has', 0, 'fresh-share', 1],
  ['words that the first has as well', 3, 'shared-with-first', 2 / 7],
  ['the story as a whole', 2, 'story-length', Math.log(4)],
])('%s', (_, sentence, name, value) => expect(signOf(sentence, name)).toBeCloseTo(value, 5));

test('a story of one sentence, and of none, has finite signs', () => {
  for (const lines of ['# Ferry\nThe ferry returned to Holm on Monday after nine years.', '# Ferry']) {
    const small = articleOf(lines);
    const all = signsOf(seenStory(small, sentencesOf(small)));
    expect(all.every(({ values }) => values.every(Number.isFinite))).toBe(true);
  }
});

test('the trees ask about signs that there are', () => {
  const asked = new Set(readQuestions(questions).map(({ sign }) => sign));
  expect([...asked].filter((sign) => !signNames.includes(sign))).toEqual([]);
});

test('a measure is told by cues that there are', () => {
  const rules = new Set(cues.map(({ rule }) => rule));
  expect(Object.keys(tellers).filter((name) => !signNames.includes(name))).toEqual([]);
  expect(
    Object.values(tellers)
      .flat()
      .filter((rule) => !rules.has(rule)),
  ).toEqual([]);
});
