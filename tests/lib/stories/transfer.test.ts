import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { StoryFile } from '../../../lib/model.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { storiesIn, storyFile, storyFileText } from '../../../lib/stories/transfer.ts';
import { madeStory } from '../../support/made-story.ts';
import { all } from '../../support/shelf.ts';

const now = '2026-02-01T12:00:00.000Z';
const stories = [madeStory(2, { read: '2026-01-09T08:00:00.000Z' }), madeStory(1)];
/** Also halves of surrogate pairs, controls and quotes: a page may hold anything. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
  .map((codes) => String.fromCharCode(...codes));
const textOf = (file: StoryFile) => storyFileText(file).join('');
const fileWith = (...listed: unknown[]) =>
  JSON.stringify({ format: 'nutgraf-stories', schema: 2, exported: now, stories: listed });

describe('the exported list', () => {
  test('comes back unchanged, to the byte', async () => {
    const text = textOf(storyFile(stories, now));
    const read = storiesIn(text);
    expect(read).toEqual({ ok: true, stories, skipped: [] });
    const shelf = openShelf();
    await shelf.add(read.ok ? read.stories : []);
    expect(textOf(storyFile(await all(shelf), now))).toBe(text);
  });

  test('comes back unchanged whatever the words are', () => {
    fc.assert(
      fc.property(anyText, anyText, (title, site) => {
        const story = madeStory(1);
        const odd = { ...story, article: { ...story.article, title, site } };
        const text = textOf(storyFile([odd], now));
        const read = storiesIn(text);
        expect(read.ok && textOf(storyFile(read.stories, now))).toBe(text);
      }),
      { numRuns: 40 },
    );
  });

  test('does not depend on the order in which a story’s keys were written', () => {
    const [first] = stories;
    const backwards = Object.fromEntries(Object.entries(first ?? {}).reverse());
    const read = storiesIn(fileWith(backwards));
    expect(read.ok && textOf(storyFile(read.stories, now))).toBe(textOf(storyFile(stories.slice(0, 1), now)));
  });

  test('an empty list is a file, too', () => {
    expect(storiesIn(textOf(storyFile([], now)))).toEqual({ ok: true, stories: [], skipped: [] });
  });
});

describe('a file that is not ours to read', () => {
  const text = textOf(storyFile(stories, now));
  test.each([
    ['cut in the middle', text.slice(0, -200), 'not-json'],
    ['empty', '', 'not-json'],
    ['UTF-16 read as UTF-8', [...text].join('\0'), 'not-json'],
    ['a list', '[1, 2]', 'not-ours'],
    ['a word', '"nutgraf-stories"', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['another program’s', '{"format":"bookmarks","stories":[]}', 'not-ours'],
    ['without stories', '{"format":"nutgraf-stories","schema":1}', 'not-ours'],
    ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), 'not-ours'],
    ['of a later version', '{"format":"nutgraf-stories","schema":3,"stories":[]}', 'newer'],
  ])('%s', (_, file, why) => {
    expect(storiesIn(file)).toEqual({ ok: false, why });
  });

  test('a byte order mark is no part of the text', () => {
    expect(storiesIn(`\ufeff${text}`)).toMatchObject({ ok: true, skipped: [] });
  });
});

describe('one story of a file', () => {
  const good = madeStory(1);
  const { article, brief } = good;
  const lead = { block: 'b2', start: 0, end: 10 };
  const section = { role: 'news', basis: { kind: 'label' }, sentences: [lead] };
  const briefWith = (span: object) => ({ ...brief, sections: [{ ...section, sentences: [span] }] });

  test.each([
    ['no object', 17, 'wrong-shape'],
    ['no schema', { ...good, schema: undefined }, 'wrong-shape'],
    ['a later schema', { ...good, schema: 3 }, 'newer'],
    ['a number for an id', { ...good, id: 4 }, 'wrong-shape'],
    ['an empty id', { ...good, id: '' }, 'wrong-shape'],
    ['a day that is none', { ...good, saved: '2026-99-01T00:00:00Z' }, 'wrong-shape'],
    ['no article', { ...good, article: null }, 'wrong-shape'],
    ['a script for an address', { ...good, article: { ...article, url: 'javascript:alert(1)' } }, 'bad-address'],
    ['a file for an address', { ...good, article: { ...article, url: 'file:///etc/passwd' } }, 'bad-address'],
    ['no address', { ...good, article: { ...article, canonicalUrl: 'not a url' } }, 'bad-address'],
    [
      'a script in a link',
      { ...good, article: { ...article, pageLinks: [{ href: 'data:text/html,x', text: 'x' }] } },
      'bad-address',
    ],
    [
      'an unknown kind of block',
      { ...good, article: { ...article, blocks: [{ ...article.blocks[0], kind: 'ad' }] } },
      'wrong-shape',
    ],
    ['a text of 2 MB', { ...good, article: { ...article, description: 'x'.repeat(2e6) } }, 'too-large'],
    [
      'a block twice',
      { ...good, article: { ...article, blocks: [...article.blocks, article.blocks[0]] } },
      'wrong-shape',
    ],
    ['a span past its block', { ...good, brief: briefWith({ ...lead, end: 9999 }) }, 'span-outside'],
    ['a span before its block', { ...good, brief: briefWith({ ...lead, start: -1 }) }, 'span-outside'],
    ['an empty span', { ...good, brief: briefWith({ ...lead, end: 0 }) }, 'span-outside'],
    ['a span of no block', { ...good, brief: briefWith({ ...lead, block: 'b99' }) }, 'span-outside'],
    ['a span of `__proto__`', { ...good, brief: briefWith({ ...lead, block: '__proto__' }) }, 'wrong-shape'],
  ])('with %s is skipped, and the next one is read', (_, bad, why) => {
    const read = storiesIn(fileWith(bad, madeStory(2)));
    expect(read).toMatchObject({ ok: true, stories: [{ id: 'story-2' }], skipped: [{ index: 0, why }] });
  });

  test('is named where it is skipped', () => {
    const read = storiesIn(fileWith({ ...good, saved: 'yesterday' }));
    expect(read).toMatchObject({ skipped: [{ title: 'Ferry number 1 returns to the bay' }] });
  });

  test('brings nothing along that we do not know', () => {
    const file = fileWith(good).replace(
      '"schema":2,"id"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"colour":"<b>","schema":2,"id"',
    );
    const read = storiesIn(file);
    expect(read).toEqual({ ok: true, stories: [good], skipped: [] });
    expect(Object.keys((read.ok && read.stories[0]) || {})).not.toContain('__proto__');
    expect(Object.getPrototypeOf((read.ok && read.stories[0]) || null)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
