import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { articleOf } from '../../../support/article-of.ts';

const factsIn = (text: string) => {
  const article = articleOf(text);
  return factsOf(storyOf(article, sentencesOf(article), [])).map((fact) => ({
    kind: fact.kind,
    text: textOf(article, fact.at),
    sentence: textOf(article, fact.sentence),
  }));
};

const claim = 'The mayor of Ostby has a secret fortune of 17 million euros on the island of Holm';
const finding = 'There is no evidence that the mayor ever had an account on the island.';
const rest = 'Ada Lind, the mayor of Ostby, spoke to the council on Monday about her taxes of the last ten years.';

test.each([
  ['a heading', `# Does the mayor have a secret fortune?\n## Claim\n${claim}.\n## Origin\n${rest}\n${finding}`],
  ['a lead-in', `# A look at what is said of the mayor\nTHE CLAIM: ${claim}.\n${rest}\n${finding}`],
])('a claim after %s is no fact, and what is found comes first', (_, text) => {
  const facts = factsIn(text);
  expect(facts.filter(({ sentence }) => sentence.includes(claim))).toEqual([]);
  expect(facts[0]).toMatchObject({ kind: 'what', sentence: finding });
});

test('a fact check that marks no claim begins with what it finds', () => {
  expect(
    factsIn(`# Fact check: the fortune of the mayor\n${rest}\n${rest.replace('Monday', 'Friday')}\n${finding}`)[0],
  ).toMatchObject({
    kind: 'what',
    sentence: finding,
  });
});

test('elsewhere a denial has no precedence', () => {
  expect(factsIn(`# Mayor of Ostby speaks about her taxes\n${rest}\n${finding}`)[0]?.sentence).toBe(rest);
});
