import { describe, expect, test } from 'vitest';
import { isSkipped } from '../../../../lib/transfer/incoming.ts';
import { madeStory } from '../../../support/made-story.ts';
import { read } from './read.ts';

const now = '2026-02-01T12:00:00.000Z';
const fileWith = (...listed: unknown[]) =>
  JSON.stringify({ format: 'nutgraf-stories', schema: 2, exported: now, stories: listed });

describe('a file of ours', () => {
  const text = fileWith(madeStory(2), madeStory(1));

  test.each([
    ['empty', '', 'empty'],
    ['a list of numbers', '[1, 2]', 'unknown'],
    ['a word', '"nutgraf-stories"', 'unknown'],
    ['null', 'null', 'unknown'],
    ['without stories', '{"format":"nutgraf-stories","schema":1}', 'none'],
    ['100,000 lists in each other', '['.repeat(100_000) + ']'.repeat(100_000), 'too-deep'],
    ['of a later version', '{"format":"nutgraf-stories","schema":3,"stories":[]}', 'newer'],
  ])('%s', async (_, file, why) => {
    const { refused, entries } = await read(file);
    expect(refused ?? (entries.length === 0 && 'none')).toBe(why);
  });

  test('cut in the middle gives what came before, and says that it was cut', async () => {
    const { entries } = await read(text.slice(0, -200));
    expect(entries).toMatchObject([{ story: { id: 'story-2' } }, { at: 2, why: 'cut-short' }]);
  });

  test('may begin with a byte order mark', async () => {
    expect((await read(`\ufeff${text}`)).entries).toMatchObject([
      { story: { id: 'story-2' } },
      { story: { id: 'story-1' } },
    ]);
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
  ])('with %s is skipped, and the next one is read', async (_, bad, why) => {
    const [skipped, next] = (await read(fileWith(bad, madeStory(2)))).entries;
    expect(skipped).toMatchObject({ at: 1, why });
    expect(next).toMatchObject({ story: { id: 'story-2' } });
  });

  test('is named where it is skipped', async () => {
    const { entries } = await read(fileWith({ ...good, saved: 'yesterday' }));
    expect(entries).toMatchObject([{ title: 'Ferry number 1 returns to the bay' }]);
  });

  test('brings nothing along that we do not know', async () => {
    const file = fileWith(good).replace(
      '"schema":2,"id"',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"colour":"<b>","schema":2,"id"',
    );
    const [entry] = (await read(file)).entries;
    const story = entry && !isSkipped(entry) ? entry.story : undefined;
    expect(story).toEqual(good);
    expect(Object.keys(story ?? {})).not.toContain('__proto__');
    expect(Object.getPrototypeOf(story)).toBe(Object.prototype);
    expect({}).not.toHaveProperty('polluted');
  });
});
