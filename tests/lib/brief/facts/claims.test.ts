import { expect, test } from 'vitest';
import { factsOf } from '../../../../lib/brief/facts/facts.ts';
import { isRating } from '../../../../lib/brief/facts/rating.ts';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sectionsOf } from '../../../../lib/brief/roles/sections.ts';
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

test('a quotation above a rating is a claim, with no word of a fact check', () => {
  const said = '“The mayor of Ostby has bought the whole island of Holm with the money of the town,” a post says.';
  const facts = factsIn(`# The mayor and the island\n${said}\nFalse\n${rest}\n${finding}`);
  expect(facts.filter(({ sentence }) => sentence.includes('bought the whole island'))).toEqual([]);
  expect(facts[0]).toMatchObject({ kind: 'what', sentence: finding });
});

test('a quotation above a sentence is none', () => {
  const said = '“The town has bought the whole island of Holm with the money of the harbour,” the mayor of Ostby said.';
  const facts = factsIn(`# The town and the island\n${said}\nFalse friends are everywhere.\n${rest}\n${finding}`);
  expect(facts.some(({ sentence }) => sentence.includes('bought the whole island'))).toBe(true);
});

test('what a heading calls the facts is what is found', () => {
  const fact = 'The island of Holm belongs to the state, and the land register has named no other owner since 1931.';
  expect(
    factsIn(`# A look at what is said of the mayor\n**THE CLAIM:** ${claim}.\n${rest}\n**THE FACTS:** ${fact}`)[0],
  ).toMatchObject({ kind: 'what', sentence: expect.stringContaining('belongs to the state') });
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

test.each(['False', 'Mostly false.', 'Verdict: Missing context', 'Falsch', 'Größtenteils falsch', 'Faux', 'Es falso'])(
  '%s is a rating',
  (line) => {
    expect(isRating(line)).toBe(true);
  },
);

test.each(['False friends', 'Truth and lies in Ostby', 'The claim is false because nobody owns the island'])(
  '%s is none',
  (line) => {
    expect(isRating(line)).toBe(false);
  },
);

test('no section tells a claim as news, background or what comes next', () => {
  const said = `“${claim}, and she will sell it next year because she needs the money,” a post says.`;
  const others = [
    finding,
    'The town has owned land on the island since 1931, when it built the lighthouse.',
    '“I have never been there,” Lind said on Monday.',
    'The council will publish the land register in March, it said.',
    'Posts of that kind have been shared 4,000 times since the election in May.',
  ];
  const article = articleOf(`# Mayor of Ostby has a secret fortune\n${said}\nFalse\n${rest}\n${others.join('\n')}`);
  const shown = sectionsOf(article, sentencesOf(article))
    .filter(({ basis }) => basis.kind === 'inferred')
    .flatMap(({ sentences }) => sentences.map((span) => textOf(article, span)));
  expect(shown.length).toBeGreaterThan(0);
  expect(shown.filter((text) => text.includes('secret fortune'))).toEqual([]);
});
