import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { omnivoreHighlights } from '../../../../lib/transfer/import/formats/omnivore-highlights.ts';
import { read } from './read.ts';

describe('what stands beside an Omnivore list', () => {
  const item = {
    slug: 'ferry',
    url: 'https://courier.example/ferry',
    state: 'Active',
    savedAt: '2024-02-01T09:30:00.000Z',
  };
  const encoder = new TextEncoder();
  const zipOf = (files: Record<string, Uint8Array | string>) =>
    zipSync(
      Object.fromEntries(
        Object.entries({ 'metadata_0_to_1.json': JSON.stringify([item]), ...files }).map(([name, data]) => [
          name,
          typeof data === 'string' ? encoder.encode(data) : data,
        ]),
      ),
      { level: 1 },
    );

  test('is found in whatever folder the files were packed again', async () => {
    const { entries } = await read(zipOf({ 'my export/content/ferry.html': '<p>Ferry</p>' }));
    expect(entries).toMatchObject([{ html: '<p>Ferry</p>' }]);
  });

  test('is Windows’ letters where it is not UTF-8', async () => {
    const { entries } = await read(zipOf({ 'content/ferry.html': new Uint8Array([0x46, 0xe4, 0x68, 0x72, 0x65]) }));
    expect(entries).toMatchObject([{ html: 'Fähre' }]);
  });

  test('and is longer than any story is left out, and said so', async () => {
    const { entries } = await read(zipOf({ 'content/ferry.html': new Uint8Array(17_000_000).fill(0x61) }));
    expect(entries).toMatchObject([{ url: item.url, cut: ['html'] }]);
    expect(entries[0]).not.toHaveProperty('html');
  });

  test('and is damaged is left out, and said so', async () => {
    const zip = zipOf({ 'content/ferry.html': 'The ferry runs through the winter, the council said.' });
    const harmed = zip.slice();
    harmed[Buffer.from(zip).indexOf('content/ferry.html') + 22] = 0xff;
    const { entries } = await read(harmed);
    expect(entries).toMatchObject([{ url: item.url, cut: ['html'] }]);
  });
});

test.each([
  ['quotations', '> One  \n\n> Two ', [{ quote: 'One' }, { quote: 'Two' }], undefined],
  ['their paragraphs', '> One\n> two  ', [{ quote: 'One\ntwo' }], undefined],
  [
    'labels and notes',
    '> One  \n\n#a #b\n\nMine\n\n> Two ',
    [{ quote: 'One', note: '#a #b\n\nMine' }, { quote: 'Two' }],
    undefined,
  ],
  ['a note on the page, first', 'Of it all\n\n\n\n> One ', [{ quote: 'One' }], 'Of it all'],
  [
    'a note on the page, in the middle',
    '> One  \n\nMine\n\nOf it all\n\n\n\n> Two ',
    [{ quote: 'One', note: 'Mine' }, { quote: 'Two' }],
    'Of it all',
  ],
  ['a note on the page, last', '> One \n\nOf it all\n\n', [{ quote: 'One' }], 'Of it all'],
  ['a note on a quotation, last', '> One \n\nMine', [{ quote: 'One', note: 'Mine' }], undefined],
  ['nothing', '\n\n', [], undefined],
])('highlights: %s', (_, markdown, highlights, note) => {
  expect(omnivoreHighlights(markdown)).toEqual({ highlights, ...(note && { note }) });
});
