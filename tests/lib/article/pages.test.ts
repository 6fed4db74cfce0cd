import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../lib/article/extract.ts';
import { settled } from '../../../lib/article/extraction.ts';
import { pagesFolder, parsePage } from '../../support/parse-page.ts';

const slugs = readdirSync(pagesFolder).filter((slug) => existsSync(path.join(pagesFolder, slug, 'article.json')));

describe('pages become the articles beside them', () => {
  test.each(slugs)('%s', (slug) => {
    const expected: unknown = JSON.parse(readFileSync(path.join(pagesFolder, slug, 'article.json'), 'utf8'));
    const outcome = settled(extract(parsePage(slug)));
    expect(outcome.ok && outcome.value).toEqual(expected);
  });

  test('there are pages', () => expect(slugs.length).toBeGreaterThan(1));
});

test('the live document stays as it is, byte for byte', () => {
  const document = parsePage('harbour-tolls');
  const before = document.toString();
  extract(document);
  expect(document.toString()).toBe(before);
});
