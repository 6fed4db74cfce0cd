import { describe, expect, test } from 'vitest';
import { labelledSections } from '../../../../lib/brief/roles/labels.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import type { Role } from '../../../../lib/model.ts';
import { knownLabel } from '../../../../lib/text/labels/known-label.ts';
import { outcomeOf } from '../../../support/outcome-of.ts';
import { type Form, inWordsAlone, setApart } from './label-forms.ts';
import { type LabelledStory, stories } from './label-texts.ts';

/** Each labelled section of a page with that story as "role | label | sentences", the parts below or amid its paragraphs. */
function sectionsOf(
  { title, opening, language }: Omit<LabelledStory, 'labels'>,
  parts: string,
  isAmid = false,
): string[] {
  const paragraphs = opening.map((text) => `<p>${text}</p>`);
  const story = paragraphs.toSpliced(isAmid ? 2 : paragraphs.length, 0, parts).join('');
  const outcome = outcomeOf(`<article><h1>${title}</h1>${story}</article>`, {
    lang: language,
    url: 'https://courier.example/2026/01/06/harbour-tolls-double',
  });
  if (!outcome.ok) throw new Error(outcome.problem);
  const article = outcome.value;
  return labelledSections(article, sentencesOf(article)).map(({ role, basis, sentences }) => {
    const label = basis.kind === 'label' && basis.label ? textOf(article, basis.label) : '';
    return [role, label, ...sentences.map((span) => textOf(article, span))].join(' | ');
  });
}

const never = (): never => {
  throw new Error('The tables are shorter than this test takes them for');
};

/** Of the lexicon. */
const listed: [label: string, role: Role][] = [
  ['Why it matters', 'why'],
  ['What to watch', 'next'],
  ['By the numbers', 'numbers'],
  ['What they’re saying', 'voices'],
];

const written = ({ labels }: LabelledStory, { write, around: [before, after] = ['', ''] }: Form): string =>
  before + labels.map(([label, , first, second]) => write(label, first, second)).join('') + after;

/** What is to be found, decoration and case of the label aside. */
const expected = ({ labels }: LabelledStory): string[] =>
  labels.map(([label, role, first, second]) => bare([role, label, first, second].join(' | ')));

const bare = (section: string): string => {
  const [role, label = '', ...sentences] = section.split(' | ');
  return [role, label.replace(/^\P{L}+|\P{L}+$/gu, ''), ...sentences].join(' | ').toLowerCase();
};

test('there are 40 forms and 30 labels, half of these not English, none in the lexicon', () => {
  const labels = stories.flatMap(({ labels, language }) => labels.map(([label]) => ({ label, language })));
  expect(setApart.length).toBeGreaterThanOrEqual(40);
  expect(labels.length).toBeGreaterThanOrEqual(30);
  expect(labels.filter(({ language }) => language !== 'en').length).toBeGreaterThanOrEqual(labels.length / 2);
  for (const { label, language } of labels)
    expect([knownLabel(label), knownLabel(label, language)?.coined], label).toEqual([undefined, true]);
});

describe.each(setApart.map((form) => [form.name, form] as const))('%s', (_, form) => {
  test.each(stories.map((story) => [story.language, story.labels[0]?.[0], story] as const))('%s: %s', (_, __, story) =>
    expect(sectionsOf(story, written(story, form), form.isAmid).map(bare)).toEqual(expected(story)),
  );
});

const [english = never()] = stories;
const sure: LabelledStory = {
  ...english,
  labels: english.labels.map(([, , first, second], at) => {
    const [label, role] = listed[at] ?? never();
    return [label, role, first, second];
  }),
};

describe('where nothing but words sets a label apart', () => {
  test.each(inWordsAlone.map((form) => [form.name, form] as const))('%s: one that the lexicon is sure of', (_, form) =>
    expect(sectionsOf(sure, written(sure, form)).map(bare)).toEqual(expected(sure)),
  );

  test('beside labels that are set apart it is how a sentence begins', () => {
    const plain = '<p>The catch: the ferries are full.</p><p>What next? Nobody knew in the harbour.</p>';
    expect(sectionsOf(english, `<p><b>Why it matters:</b> Shops closed.</p>${plain}`)).toEqual([
      'why | Why it matters | Shops closed. | The catch: the ferries are full. | What next? | Nobody knew in the harbour.',
    ]);
  });
});

describe('beside labels that are evident', () => {
  const evident =
    '<p><b>Why it matters:</b> Shops closed on the island.</p><p><b>What’s next:</b> A vote in April.</p>';
  const found = ['why | Why it matters | Shops closed on the island.', 'next | What’s next | A vote in April.'];

  test.each([
    ['a name at an answer', '<p><b>Ida Holm:</b> We wept.</p>'],
    ['a name in capitals', '<p><b>IDA VAN HOLM:</b> We wept.</p>'],
    ['a name behind an emoji', '<p><b>⚓ Ida Holm:</b> We wept.</p>'],
    ['a name in brackets', '<p><b>[Ida Holm]:</b> We wept.</p>'],
    ['a name with an office', '<p><b>Ida Holm (harbour master):</b> We wept.</p>'],
    ['names of firms', '<p><b>Lindt/Holm:</b> We wept.</p>'],
    ['a product', '<p><b>Nordkai Tab 7-Reihe:</b> Sie kommt im Mai.</p>'],
    ['a speaker', '<p><b>She added:</b> We wept.</p>'],
    ['a speaker in German', '<p><b>Sagte Holm:</b> Wir weinten.</p>'],
    ['a picture', '<p><b>Photos:</b> The pier at dawn.</p>'],
    ['a note of the newsroom', "<p><b>Editor's note:</b> This story was changed.</p>"],
    ['an offer', '<p><b>Sign up for the Tide:</b> It comes each week.</p>'],
    ['a sentence that goes on', '<p><b>The good news:</b> it works for all.</p>'],
    ['a list of one kind', '<p><b>Best for:</b> Families.</p><p><b>Best for:</b> Couples.</p>'],
    ['an ordinary sub-heading', '<h3>Shops close at the pier</h3><p>Two of them will stay.</p>'],
    ['a question of an interview', '<h3>Do you miss the sea?</h3><p>Each day.</p>'],
    ['a bullet with a lead-in of its own', '<ul><li><b>Tide tables:</b> They hang at the pier.</li></ul>'],
  ])('%s is none', (_, line) => {
    const sections = sectionsOf(english, evident.replace('<p><b>What', `${line}<p><b>What`));
    expect(sections.map((section) => section.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'why | Why it matters',
      'next | What’s next',
    ]);
  });

  test('a heading worded like any page’s last words stays a heading', () =>
    expect(sectionsOf(english, `${evident}<h2>Final thoughts</h2><p>It snows.</p>`)).toEqual(found));

  test('a number may stand before the bold', () =>
    expect(sectionsOf(english, `${evident}<p>3. <b>Tide tables:</b> High water was at nine.</p>`)).toContain(
      'details | 3. Tide tables | High water was at nine.',
    ));

  test.each(['Tide tables', 'The fine art of waiting', 'Die Folgen am Kai'])('“%s” stays in its own words', (label) =>
    expect(sectionsOf(english, `${evident}<p><b>${label}:</b> High water was at nine.</p>`)).toEqual([
      ...found,
      `details | ${label} | High water was at nine.`,
    ]),
  );

  test('a heading amid headings that are labels stays in its own words, an ordinary one does not', () => {
    const parts = (other: string) =>
      `<h3>What happened</h3><p>The tolls rose.</p><h3>${other}</h3><p>It was cold.</p><h3>Why it matters</h3><p>Shops close.</p><h3>What’s next</h3><p>A vote.</p>`;
    const labels = (other: string) => sectionsOf(english, parts(other)).map((section) => section.split(' | ')[1]);
    expect(labels('The long wait')).toEqual(['What happened', 'The long wait', 'Why it matters', 'What’s next']);
    expect(labels('Shops close one after the other at the pier')).toEqual([
      'What happened',
      'Why it matters',
      'What’s next',
    ]);
  });
});

test.each([
  ['ordinary sub-headings', '<h2>A cold winter</h2><p>It snowed.</p><h2>What the mayor said</h2><p>He wept.</p>'],
  ['a riddle', '<h2>What happened to the fox on the pier?</h2><p>It fell.</p>'],
  ['chapters of a guide', '<h2>Final thoughts</h2><p>It snows.</p><h2>The specifics</h2><p>It rains.</p>'],
  ['updates', '<p><b>Update:</b> It snowed.</p><p><b>Update (May 4):</b> It rained.</p>'],
  ['parts with a summary each', '<h2>Piers</h2><h3>Summary</h3><p>Two.</p><h2>Ferries</h2><h3>Summary</h3><p>Ten.</p>'],
  ['an interview', '<p><b>Ida Holm:</b> We wept.</p><p><b>Mara Lindt:</b> So did we.</p>'],
  ['a list', '<ul><li><b>Price:</b> Four dollars.</li><li><b>Best for:</b> Families.</li></ul>'],
])('%s have no labels', (_, parts) => expect(sectionsOf(english, parts)).toEqual([]));

test('a fact check’s claim and findings are labels beside each other', () =>
  expect(
    sectionsOf(
      english,
      '<p><b>THE CLAIM:</b> The port is shut.</p><p><b>THE FACTS:</b> It is open.</p><p>Ships came.</p>',
    ),
  ).toEqual(['details | THE CLAIM | The port is shut.', 'details | THE FACTS | It is open. | Ships came.']));

test('a list inside a bullet belongs to its label', () =>
  expect(
    sectionsOf(
      english,
      '<ul><li><b>Why it matters:</b> Shops closed.<ul><li>Two of them moved.</li></ul></li><li>It snowed.</li></ul>',
    ),
  ).toEqual(['why | Why it matters | Shops closed. | Two of them moved.']));

test('who speaks under a label is part of it, and another lead-in ends it', () => {
  const name = '<p><b>Ida Holm:</b> We wept.</p>';
  expect(sectionsOf(english, `<p><b>What they’re saying:</b> They are angry.</p>${name}`)[0]).toContain('We wept.');
  expect(sectionsOf(english, `<p><b>Why it matters:</b> They are angry.</p>${name}`)[0]).not.toContain('We wept.');
});

test('a heading’s dots are no sentence, and a box that a machine wrote keeps saying so', () => {
  expect(sectionsOf(english, '<h3>The bottom line ...</h3><p>Shops closed.</p>')).toEqual([
    'bottom-line | The bottom line | Shops closed.',
  ]);
  const box = '<div><h3>Takeaways by Harbour AI</h3><ul><li>The tolls double in March.</li></ul></div>';
  expect(sectionsOf(english, box, true)).toEqual(['summary | Takeaways by Harbour AI | The tolls double in March.']);
});

test.each([
  ['en', 'In short:', 'In short'],
  ['en', 'Three key points', 'Three key points'],
  ['de', 'Das Wichtigste zum Hafen', 'Das Wichtigste zum Hafen'],
  ['it', 'In pillole', 'In pillole'],
])('in %s, “%s” over a list above the story sums it up', (language, title, label) => {
  const story = stories.find((story) => story.language === language) ?? never();
  const [first = '', second = ''] = story.labels.map(([, , sentence]) => sentence);
  const paragraphs = story.opening.map((text) => `<p>${text}</p>`).join('');
  const parts = `<h2>${title}</h2><ul><li>${first}</li><li>${second}</li></ul>${paragraphs}`;
  expect(sectionsOf({ ...story, opening: [] }, parts)).toEqual([`summary | ${label} | ${first} | ${second}`]);
});
