import { expect, test } from 'vitest';
import { sectionsOf } from '../../../../lib/brief/roles/sections.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { articleOf } from '../../../support/article-of.ts';

/** The sections of a page published on Tuesday 6 January 2026, as "role (how) first words"; with the cues of those inferred. */
function sectionsIn(lines: string) {
  const article = articleOf(lines);
  return sectionsOf(article, sentencesOf(article)).map(({ role, basis, sentences }) => ({
    role,
    basis: basis.kind,
    sentences: sentences.map((span) => textOf(article, span)),
    cues: basis.kind === 'inferred' ? basis.cues.map(({ rule, at }) => `${rule}: ${textOf(article, at)}`) : [],
  }));
}

const plain = `
  # Ferry returns to Holm after nine years
  The ferry returned to Holm on Monday after nine years without one.
  Snow lay on the pier, and the school had closed for the day.
  “We could hear the horn from the classroom,” said Ida Holm, who teaches there.
  A second boat will join the line on 12 May, the harbour office said.`;

test('an unlabelled story gives its news, its voices and what comes next, each with its reasons', () => {
  const told = sectionsIn(plain).filter(({ role }) => ['news', 'voices', 'next'].includes(role));
  expect(told).toMatchObject([
    {
      role: 'news',
      basis: 'inferred',
      sentences: ['The ferry returned to Holm on Monday after nine years without one.'],
      cues: expect.arrayContaining([expect.stringMatching(/^most-of-headline/)]),
    },
    {
      role: 'voices',
      basis: 'inferred',
      sentences: ['“We could hear the horn from the classroom,” said Ida Holm, who teaches there.'],
      cues: expect.arrayContaining([expect.stringMatching(/^quoted: We could hear/)]),
    },
    {
      role: 'next',
      basis: 'inferred',
      sentences: ['A second boat will join the line on 12 May, the harbour office said.'],
      cues: expect.arrayContaining(['future-tense: will', 'coming-day: 12 May']),
    },
  ]);
});

test('what was before is told as background, by the words that look back', () => {
  const sections = sectionsIn(`${plain}
    The line was founded in 1911 and had been closed in 2017, after the last captain had left the island.`);
  const background = sections.find(({ role }) => role === 'background');
  expect(background?.sentences[0]).toMatch(/^The line was founded/);
  expect(background?.cues.join()).toMatch(/\b(?:had|past-date|first-past-date|began): /);
});

test('every inferred section has its reasons, each with a weight that speaks for it', () => {
  const article = articleOf(plain);
  const sections = sectionsOf(article, sentencesOf(article));
  for (const { basis } of sections) {
    expect(basis.kind === 'inferred' && basis.cues.length).toBeGreaterThan(0);
    expect(basis.kind === 'inferred' && basis.cues.every(({ weight }) => weight >= 0)).toBe(true);
  }
});

test('few reasons are told, and none twice with the same words', () => {
  for (const { cues } of sectionsIn(plain)) {
    expect(cues.length).toBeLessThanOrEqual(4);
    const words = cues.map((cue) => cue.slice(cue.indexOf(': ') + 2)).filter((text) => text.length <= 60);
    expect(new Set(words).size).toBe(words.length);
  }
});

test('in a language without words of ours the news alone is inferred', () => {
  const article = articleOf(plain, { language: 'eo' });
  expect(sectionsOf(article, sentencesOf(article)).map(({ role }) => role)).toEqual(['news']);
});

test('a story that opens with a scene is told by the sentence that says what the headline says', () =>
  expect(
    sectionsIn(`
      # Ferry returns to Holm after nine years
      Snow lay thick and blue on the old pier before dawn.
      Ida had been up since four to see it.
      The ferry returned to Holm on Monday, after nine years without one.
      The island had lost its last boat when the yard at Lund closed.
      Since then letters and bread came by a fishing boat, on days without wind.
      “We could hear the horn from the classroom,” said Ida Holm, who teaches there.`)[0]?.sentences,
  ).toEqual(['The ferry returned to Holm on Monday, after nine years without one.']));

test('what the publisher labelled is not inferred as well, and no sentence is told twice', () => {
  const sections = sectionsIn(`${plain}
    **What's next:** A third boat will come on 1 June, the harbour office said.`);
  expect(sections.filter(({ role }) => role === 'next')).toMatchObject([{ basis: 'label' }]);
  const sentences = sections.flatMap(({ sentences }) => sentences);
  expect(new Set(sentences).size).toBe(sentences.length);
});

test.each([
  ['a place and a stop', 'LUND.'],
  ['a question', 'What is a ferry to Holm worth after nine years of waiting for it?'],
  ['the end of a sentence', '…and the ferry returned to Holm on Monday after nine years.'],
])('%s is no news', (_, line) =>
  expect(sectionsIn(`# Ferry returns to Holm after nine years\n${line}`).filter(({ role }) => role === 'news')).toEqual(
    [],
  ),
);

test('a line whose speaker is named before it is shown with the line that names him', () => {
  const voices = sectionsIn(`
      # Council votes for a second ferry to Holm
      The council of Lund voted on Monday for a second ferry to Holm, which will sail from May.
      The boat costs 4.2 million kroner and carries 90 people.
      Ada Lind, the mayor of Lund, had campaigned for it since the yard closed in 2019.
      “We owe it to the island, and we will pay for it whatever the winter brings,” she said on Monday.
      The old boat was built in 1974 and has failed on every third day of last winter.`).find(
    ({ role }) => role === 'voices',
  );
  expect(voices?.sentences).toEqual([
    '“We owe it to the island, and we will pay for it whatever the winter brings,” she said on Monday.',
    'Ada Lind, the mayor of Lund, had campaigned for it since the yard closed in 2019.',
  ]);
});

test('a text of two sentences has no background and no voices', () =>
  expect(
    sectionsIn(`
      # Ferry returns to Holm after nine years
      The ferry returned to Holm on Monday, after nine years without one.
      “We could hear the horn from the classroom,” said Ida Holm, who teaches there.`).map(({ role }) => role),
  ).toEqual(['news']));

test('weak evidence gives nothing', () =>
  expect(sectionsIn('# Winter gardens\nSome people like to sit by the window and look at the snow.')).toEqual([]));
