import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { storyOf } from '../../../../lib/brief/facts/story.ts';
import { sentencesOf } from '../../../../lib/brief/sentences.ts';
import { sourcingOf } from '../../../../lib/brief/sourcing/sourcing.ts';
import { textOf } from '../../../../lib/brief/text-of.ts';
import { type Article, sourceKinds } from '../../../../lib/model.ts';
import { articleOf } from '../../../support/article-of.ts';
import { judged, linesOf } from '../../../support/newsroom-lines.ts';

const sourcingIn = (article: Article) => sourcingOf(storyOf(article, sentencesOf(article), []));

/** "people: Ada Lind" for each source. */
const sourcesIn = (article: Article): string[] => {
  const sourcing = sourcingIn(article);
  return sourceKinds.flatMap((kind) => (sourcing?.[kind] ?? []).map(({ at }) => `${kind}: ${textOf(article, at)}`));
};

const lines = linesOf(readFileSync(new URL('lines.txt', import.meta.url), 'utf8'));

test('sources and no sources in newsroom style: 95 of 100 lines are right to the letter', () => {
  const { share, wrong } = judged(
    lines,
    ({ language, sentence }) => sourcesIn(articleOf(`# 1\n${sentence}`, { language })),
    (expected, found) => expected === found,
  );
  if (wrong.length)
    console.log(`sources: ${lines.length - wrong.length} of ${lines.length} right. Wrong:\n${wrong.join('\n')}`);
  expect(lines.length).toBeGreaterThanOrEqual(100);
  expect(new Set(lines.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
  expect(share).toBeGreaterThanOrEqual(0.95);
});

/** What each source says: "Ada Lind: 2" where two sentences attribute something to her. */
const countsIn = (lines: string, kind: (typeof sourceKinds)[number], change: Partial<Article> = {}): string[] => {
  const article = articleOf(lines, change);
  return (sourcingIn(article)?.[kind] ?? []).map(({ at, sentences }) => `${textOf(article, at)}: ${sentences.length}`);
};

const bridge = `
  # Ostby closes its harbour bridge
  The bridge will be closed on Friday, Lind said on Monday.
  Mayor Ada Lind told reporters that inspectors had found cracks. “Nobody should drive over it,” she said.
  The Norland Rail Union said the trains would run. The union said so in a statement, and the report found more cracks.
  A Norland official said the council knew. The official said it knew for years, but a second official said it did not.
  The report said the cracks were old, and Okoro Quill, its author, opened a bridge of his own in May.
`;

test('a person counts once, by the fullest name, with all that is attributed to it', () => {
  expect(countsIn(bridge, 'people')).toEqual(['Ada Lind: 3']);
});

test('“the union” is the one that was named', () => {
  expect(countsIn(bridge, 'organisations')).toEqual(['Norland Rail Union: 2']);
});

test('“the official” is the one of before, “a second official” is another', () => {
  expect(countsIn(bridge, 'unnamed')).toEqual(['A Norland official: 2', 'a second official: 1']);
});

test('a document counts once, and a statement for each who makes one', () => {
  expect(countsIn(bridge, 'documents')).toEqual(['a statement: 1', 'the report: 2']);
});

test('the outlet itself is no source of its own', () => {
  const line = '# 1\nThe bridge is closed, the Quay Courier Group said in a statement.';
  expect(countsIn(line, 'organisations', { site: 'Elsewhere' })).toEqual(['Quay Courier Group: 1']);
  expect(countsIn(line, 'organisations', { site: 'Quay Courier' })).toEqual([]);
});

test('a headline and a caption are no attribution', () => {
  expect(
    sourcingIn(articleOf('# Bridge is closed, police say\nThe bridge of Ostby was closed on Monday.')),
  ).toBeUndefined();
});

test('a language of which we have no words has people whom it quotes, or nothing', () => {
  expect(() =>
    sourcingIn(articleOf('# 1\nAda Lind sanoi, että silta suljetaan perjantaina.', { language: 'fi' })),
  ).not.toThrow();
});
