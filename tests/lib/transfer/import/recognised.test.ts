import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

test('parts that were joined are read on, with their columns where they are', async () => {
  const { entries } = await read(
    'url,title\nhttps://courier.example/1,One\nurl,title\nhttps://courier.example/2,Two\nURL, Title\nhttps://courier.example/3,Three\n',
  );
  expect(entries).toMatchObject([
    { at: 2, title: 'One' },
    { at: 4, title: 'Two' },
    { at: 6, title: 'Three' },
  ]);
});

test('folders that lie in each other in a ring end', async () => {
  const lists = [
    { id: 'a', name: 'A', parentId: 'b' },
    { id: 'b', name: 'B', parentId: 'a' },
  ];
  const content = { type: 'link', url: 'https://courier.example/ferry' };
  const { entries } = await read(
    JSON.stringify({ bookmarks: [{ createdAt: 1704103200, lists: ['a'], content }], lists }),
  );
  expect(entries).toMatchObject([{ tags: expect.arrayContaining(['A', 'B']) }]);
});

test('links of Markdown are no broken JSON', async () => {
  const { format, entries } = await read(
    '[Ferry](https://courier.example/ferry)\n[Budget](https://courier.example/budget "x")\n',
  );
  expect(format).toBe('links');
  expect(entries).toMatchObject([{ title: 'Ferry' }, { url: 'https://courier.example/budget', title: 'Budget' }]);
});

describe('what is no reading list', () => {
  test.each([
    ['nothing', '', 'empty'],
    ['blanks', ' \n\ufeff', 'empty'],
    ['a letter', 'Dear Mara,\nthe ferry runs.\nSee https://courier.example/ferry', 'unknown'],
    [
      'a letter that begins with a link',
      'https://courier.example/ferry\nDear Mara,\nthe ferry runs.\nYours',
      'unknown',
    ],
    ['a page', '<!doctype html><title>Ferry</title><p><a href="https://courier.example">x</a>', 'unknown'],
    ['feeds', '<?xml version="1.0"?><opml><body><outline xmlUrl="https://courier.example/"/></body></opml>', 'unknown'],
    ['a table of something else', 'name,age\nMara,40\n', 'unknown'],
    ['JSON of something else', '{"name": [1, 2, {"age": 40}]}', 'unknown'],
    ['broken JSON', '{"bookmarks', 'not-json'],
    ['JSON without end', '['.repeat(1000), 'too-deep'],
    ['bytes', '\u0000\u0001\u0002\uffff', 'unknown'],
  ])('%s', async (_, text, refused) => expect(await read(text)).toEqual({ refused, entries: [] }));
});
