import { expect, test } from 'vitest';
import { asMarkdown } from '../../../../lib/brief/export/as-markdown.ts';
import { asText } from '../../../../lib/brief/export/as-text.ts';
import { exportedBrief, exportedProblem } from '../../../../lib/brief/export/exported-brief.ts';
import { linkToSentence } from '../../../../lib/brief/export/sentence-link.ts';
import type { Reading } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';
import { enWords as words } from '../../../support/en-words.ts';

const article = articleOf(
  `# Ferry returns, *at last*
   The ferry sailed on Monday with 312 people.
   **Why it matters:** The island lost its shops.`,
  { authors: ['Ana Quill'], site: 'Harbour Post' },
);
const reading: Reading = {
  article,
  brief: {
    rules: 1,
    sections: [
      {
        role: 'news',
        basis: { kind: 'inferred', confidence: 0.8, cues: [] },
        sentences: [{ block: 'b1', start: 0, end: 43 }],
      },
      {
        role: 'why',
        basis: { kind: 'label', label: { block: 'b2', start: 0, end: 14 } },
        sentences: [{ block: 'b2', start: 16, end: 46 }],
      },
    ],
    facts: [
      {
        kind: 'number',
        at: { block: 'b1', start: 32, end: 42 },
        sentence: { block: 'b1', start: 0, end: 43 },
        value: 312,
        unit: 'people',
        confidence: 0.9,
      },
    ],
    links: [{ kind: 'source', href: 'https://harbour.example/a_(b)', title: 'the [report]' }],
  },
};

test('the exported brief holds the words, not the places', () => {
  const exported = exportedBrief(reading);
  expect(exported).toMatchObject({
    format: 'nutgraf-brief',
    version: 1,
    title: 'Ferry returns, *at last*',
    byline: ['Ana Quill'],
  });
  expect(exported.text).toBe(
    'The ferry sailed on Monday with 312 people.\n\nWhy it matters: The island lost its shops.',
  );
  expect(exported.sections).toEqual([
    {
      role: 'news',
      label: null,
      basis: 'inferred',
      confidence: 0.8,
      sentences: ['The ferry sailed on Monday with 312 people.'],
    },
    { role: 'why', label: 'Why it matters', basis: 'label', confidence: 1, sentences: ['The island lost its shops.'] },
  ]);
  expect(exported.facts).toEqual([
    {
      kind: 'number',
      text: '312 people',
      sentence: 'The ferry sailed on Monday with 312 people.',
      value: 312,
      unit: 'people',
      confidence: 0.9,
    },
  ]);
});

test('what a link is about and where its own words stand is no part of the contract', () => {
  const link = { kind: 'source', href: 'https://harbour.example/a', title: 'As the report says' } as const;
  const links = [{ ...link, about: 'document', anchor: { start: 3, end: 13 } } as const];
  expect(exportedBrief({ ...reading, brief: { ...reading.brief, links } }).links).toEqual([link]);
});

test('a page without a reading is exported with its problem', () =>
  expect(exportedProblem('https://news.example/', 'not-a-story')).toMatchObject({
    problem: 'not-a-story',
    sections: [],
    text: '',
  }));

test('as text, a brief says what is inferred', () =>
  expect(asText(reading, words)).toBe(`Ferry returns, *at last*
Harbour Post · Ana Quill · 2026-01-06

THE NEWS (inferred)
The ferry sailed on Monday with 312 people.

WHY IT MATTERS
The island lost its shops.

KEY FACTS
- 312 people | The ferry sailed on Monday with 312 people.

RELATED
- the [report]: https://harbour.example/a_(b)

https://news.example/2026/01/06/ferry-returns-to-bay
`));

test('as Markdown, each line leads back to its sentence and nothing in the words is mark-up', () => {
  const markdown = asMarkdown(reading, words);
  expect(markdown).toContain('# [Ferry returns, \\*at last\\*](https://news.example/');
  expect(markdown).toContain(
    '> The island lost its shops. [↗](https://news.example/2026/01/06/ferry-returns-to-bay#:~:text=The%20island%20lost%20its%20shops.)',
  );
  expect(markdown).toContain('- [the \\[report\\]](https://harbour.example/a_%28b%29)');
});

test('a long sentence is named by its ends, and its dashes and commas do not divide the fragment', () => {
  const long = articleOf(
    '# H\nA well-known ferry, after nine years, came back to the island of Holm on Monday with many people on board.',
  );
  expect(linkToSentence(long, { block: 'b1', start: 0, end: long.blocks[1]?.text.length ?? 0 })).toMatch(
    /#:~:text=A%20well%2Dknown%20ferry%2C%20after%20nine%20years%2C,Monday%20with%20many%20people%20on%20board\.$/,
  );
});
