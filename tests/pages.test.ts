import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../lib/article/article.ts';
import { brief } from '../lib/brief/brief.ts';
import { exportedBrief } from '../lib/brief/export/exported-brief.ts';
import { takeSnapshot } from '../lib/snapshot/take-snapshot.ts';
import { pagesFolder, parsePage } from './support/parse-page.ts';

const slugs = readdirSync(pagesFolder);

describe('pages become the articles and briefs beside them', () => {
  test.each(slugs)('%s', async (slug) => {
    const outcome = articleOf(takeSnapshot(parsePage(slug)));
    if (!outcome.ok) throw new Error(`${slug}: ${outcome.problem}`);
    const article = outcome.value;
    await expect(readable(article)).toMatchFileSnapshot(path.join(pagesFolder, slug, 'article.json'));
    const exported = exportedBrief({ article, brief: brief(article) });
    await expect(readable(exported)).toMatchFileSnapshot(path.join(pagesFolder, slug, 'brief.json'));
  });

  test('there are pages', () => expect(slugs.length).toBeGreaterThan(1));
});

test('the live document stays as it is, byte for byte', () => {
  const document = parsePage('harbour-tolls');
  const before = document.toString();
  takeSnapshot(document);
  expect(document.toString()).toBe(before);
});

const readable = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
