import { expect, test } from 'vitest';
import { signNames } from '../../../lib/brief/facts/signs.ts';
import { labelledFacts, outletOf } from '../../../scripts/facts/labelled-facts.ts';
import { storyFacts } from '../../../scripts/facts/story-facts.ts';
import { figuresOf, leftOut, weighed } from '../../../scripts/facts/weighed.ts';
import { weightsFile } from '../../../scripts/facts/weights-file.ts';
import { articleOf } from '../../support/article-of.ts';

const lead = 'The city of Ostby closed its harbour bridge on Monday after inspectors found cracks in 14 cables.';
const article = articleOf(
  `# Ostby closes its harbour bridge\n${lead}\nA band played at the fair, and the sun was out.`,
);
const labels = labelledFacts(
  JSON.stringify({
    id: 'bridge',
    title: 'Ostby closes its harbour bridge',
    facts: [{ kind: 'number', text: '14 cables', sentence: lead, essential: true }],
    roles: { news: [lead] },
  }),
).get('bridge') ?? { facts: [], sentences: [] };
const story = storyFacts(labels, 'news.example', article);

test('a candidate knows what the labels say of it', () => {
  const told = story.candidates.filter(({ tells }) => tells.length > 0);
  expect(told.map(({ fact }) => fact.kind)).toContain('number');
  expect(told.every(({ kept }) => kept)).toBe(true);
  expect(story.candidates.some(({ kept }) => !kept)).toBe(true);
  for (const { signs } of story.candidates) expect(signs).toHaveLength(signNames.length);
});

test('what editors keep comes to weigh more, and the file holds a weight for each sign', () => {
  const stories = [story, { ...story, outlet: 'other.example' }];
  const judgements = weighed(stories);
  expect(judgements.kept.weights.every(Number.isFinite)).toBe(true);
  expect(figuresOf(stories, leftOut(stories))).toContain('essential facts told 100.0 %');
  const file = weightsFile(judgements);
  for (const sign of signNames) expect(file.split(`// ${sign}\n`)).toHaveLength(4);
});

test('an outlet is its host’s last two labels', () =>
  expect(outletOf('https://www.news.example/a')).toBe('news.example'));
