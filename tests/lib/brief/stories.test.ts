import { expect, test } from 'vitest';
import { brief } from '../../../lib/brief/brief.ts';
import { exportedBrief } from '../../../lib/brief/export/exported-brief.ts';
import { storiesOf } from '../../../lib/brief/stories.ts';
import { textOf } from '../../../lib/brief/text-of.ts';
import { articleOf } from '../../support/article-of.ts';

const letter = articleOf(
  `# The Courier at Six
Good evening from the quay. The rain has stopped.
## 1. Harbour tolls double
The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.
**Why it matters:** Every second container that reaches the valley comes through the harbour.
## 2. Ferries are late
The ferry to the islands left two hours late on Tuesday, its captain said, and came back empty.
**Why it matters:** The islands have no other way to the market.
**What's next:** The council meets on Friday.`,
  { form: 'several', stories: ['b2', 'b5'], description: 'What the day brought.' },
);

test('each story is an article of its own, under its own title', () => {
  const stories = storiesOf(letter);
  expect(stories.map(({ title, form }) => [title, form])).toEqual([
    ['1. Harbour tolls double', 'story'],
    ['2. Ferries are late', 'story'],
  ]);
  expect(stories.map(({ blocks }) => blocks.map(({ id, kind }) => `${id} ${kind}`))).toEqual([
    ['b2 headline', 'b3 paragraph', 'b4 paragraph'],
    ['b5 headline', 'b6 paragraph', 'b7 paragraph', 'b8 paragraph'],
  ]);
  expect(stories.every((story) => !('stories' in story) && !('description' in story))).toBe(true);
});

test('an article that is one story has none', () => {
  expect(storiesOf(articleOf('# Tolls double\nThe port authority will double its tolls in March.'))).toEqual([]);
});

test('the brief is the first story’s, with the labelled sections of all', () => {
  const { sections, facts } = brief(letter);
  const labelled = sections.filter(({ basis }) => basis.kind === 'label');
  expect(labelled.map(({ role, sentences: [first] }) => [role, first && textOf(letter, first)])).toEqual([
    ['why', 'Every second container that reaches the valley comes through the harbour.'],
    ['why', 'The islands have no other way to the market.'],
    ['next', 'The council meets on Friday.'],
  ]);
  const inferred = sections.filter(({ basis }) => basis.kind === 'inferred').flatMap(({ sentences }) => sentences);
  expect(inferred.length).toBeGreaterThan(0);
  const ofFirst = ['b2', 'b3', 'b4'];
  expect([...inferred, ...facts.map(({ at }) => at)].filter(({ block }) => !ofFirst.includes(block))).toEqual([]);
});

test('the export has a brief for each, and the text of all', () => {
  const out = exportedBrief({ article: letter, brief: brief(letter) });
  expect(out.form).toBe('several');
  expect(out.title).toBe('1. Harbour tolls double');
  expect(out.text).toMatch(/Good evening.*double its tolls.*council meets/s);
  expect(out.stories?.map(({ title, form }) => [title, form])).toEqual([
    ['1. Harbour tolls double', 'story'],
    ['2. Ferries are late', 'story'],
  ]);
  expect(out.stories?.[1]?.text).not.toMatch(/tolls/);
  expect(out.stories?.[1]?.sections.map(({ role }) => role)).toEqual(expect.arrayContaining(['why', 'next']));
});
