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
