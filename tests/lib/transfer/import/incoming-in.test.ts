import { describe, expect, test } from 'vitest';
import type { InFile } from '../../../../lib/transfer/import/bytes.ts';
import { incomingIn, surveyOf } from '../../../../lib/transfer/import/incoming-in.ts';
import { merged } from '../../../../lib/transfer/import/merge.ts';
import { type ReadingListFile, recognised } from '../../../../lib/transfer/import/recognised.ts';
import { type Incoming, longest } from '../../../../lib/transfer/incoming.ts';
import { own, read } from './read.ts';

const listOf = async (file: InFile): Promise<ReadingListFile> => {
  const found = await recognised(file, own);
  if (!found.ok) throw new Error(found.why);
  return found.list;
};
const rows = (count: number, from = 0) =>
  Array.from({ length: count }, (_, row) => `https://courier.example/${from + row},Ferry number ${from + row}\n`).join(
    '',
  );

describe('entries of one address are one', () => {
  const one: Incoming = { at: 1, url: 'https://courier.example/a', tags: ['a', 'b'], highlights: [{ quote: 'x' }] };

  test('which has what each of them says', () => {
    const first: Incoming = {
      ...one,
      title: 'Cut…',
      titleIsCut: true,
      saved: '2024-02-01T00:00:00.000Z',
      read: true,
      progress: 0.5,
      note: 'First',
      site: 'Courier',
    };
    const second: Incoming = {
      ...one,
      at: 2,
      title: 'Not cut',
      saved: '2024-01-01T00:00:00.000Z',
      read: '2024-03-01T00:00:00.000Z',
      archived: true,
      progress: 0.2,
      tags: ['c', 'a'],
      note: 'Second',
      highlights: [{ quote: 'x', note: 'Of it' }, { quote: 'y' }],
      site: 'Other',
      html: '<p>',
      cut: ['html'],
    };
    expect(merged(first, second)).toEqual({
      at: 1,
      url: 'https://courier.example/a',
      copies: 2,
      title: 'Not cut',
      saved: '2024-01-01T00:00:00.000Z',
      read: '2024-03-01T00:00:00.000Z',
      archived: true,
      progress: 0.5,
      tags: ['a', 'b', 'c'],
      note: 'First\n\nSecond',
      highlights: [{ quote: 'x', note: 'Of it' }, { quote: 'y' }],
      site: 'Courier',
      html: '<p>',
      cut: ['html'],
    });
  });

  test('which says the same once', () => {
    const same = { ...one, title: 'A…', titleIsCut: true as const, note: 'N' };
    expect(merged(same, same)).toEqual({ ...same, copies: 2 });
  });

  test('which is bounded like any other', () => {
    const long = {
      ...one,
      note: 'x'.repeat(longest.note),
      tags: Array.from({ length: longest.tags }, (_, tag) => `t${tag}`),
    };
    const both = merged(long, { ...one, note: 'y' });
    expect([both.note?.length, both.tags.length, both.cut]).toEqual([longest.note, longest.tags, ['note', 'tags']]);
  });

  test('whatever tracks the reader in it, in whichever file of a zip', async () => {
    const { entries, survey } = await read(
      `url,tags\n${['', '?utm_source=mail', '#part', '?fbclid=1'].map((end, tag) => `https://courier.example/a${end},${tag}`).join('\n')}`,
    );
    expect(entries).toMatchObject([{ at: 2, copies: 4, tags: ['0', '1', '2', '3'] }]);
    expect(survey).toMatchObject({ entries: 4, duplicates: 3 });
  });

  test('and is not kept back where a copy that was counted never comes', async () => {
    const list = await listOf(new Blob(['url\nhttps://courier.example/1\nhttps://courier.example/1\n']));
    const survey = await surveyOf(await listOf(new Blob([`url\n${'https://courier.example/1\n'.repeat(3)}`])));
    const entries = [];
    for await (const entry of incomingIn(list, { survey })) entries.push(entry);
    expect(entries).toMatchObject([{ copies: 2 }]);
  });

  test('and comes when its last copy was read', async () => {
    const { entries } = await read(
      `url\n${[1, 2, 1, 3, 2].map((page) => `https://courier.example/${page}`).join('\n')}`,
    );
    expect(entries.map(({ at }) => at)).toEqual([2, 5, 3]);
  });
});

describe('reading', () => {
  const big = () => new Blob(['url,title\n', rows(5000)]);

  test('tells how far it is, in bytes of the file', async () => {
    const list = await listOf(big());
    let total = 0;
    const survey = await surveyOf(list, { onRead: (bytes) => (total += bytes) });
    expect(total).toBe(list.size);
    total = 0;
    for await (const _ of incomingIn(list, { survey, onRead: (bytes) => (total += bytes) }));
    expect(total).toBe(list.size);
  });

  test('stops when it is told to', async () => {
    const stop = new AbortController();
    const list = await listOf(big());
    let read = 0;
    const reading = async () => {
      for await (const _ of incomingIn(list, { signal: stop.signal })) if (++read === 10) stop.abort();
    };
    await expect(reading()).rejects.toThrow(/abort/i);
    expect(read).toBeLessThan(5000);
    await expect(surveyOf(list, { signal: stop.signal })).rejects.toThrow(/abort/i);
    await expect(recognised(big(), own, { signal: stop.signal })).rejects.toThrow(/abort/i);
  });

  test('holds no more of a long file than of a short one', async () => {
    // A stream that makes its rows when they are asked for: what is held are pieces that were read too early.
    const pieces = 50;
    let ahead = 0;
    let made = 0;
    const file: InFile = {
      size: pieces * 10_000,
      slice: (start, end) => new Blob(['url,title\n']).slice(start, end),
      stream: () => {
        made = 0;
        return new ReadableStream({
          pull(stream) {
            if (made === pieces) return stream.close();
            stream.enqueue(new TextEncoder().encode(made === 0 ? 'url,title\n' : rows(100, made * 100)));
            made++;
          },
        });
      },
    };
    const list = await listOf(file);
    let entries = 0;
    for await (const _ of incomingIn(list)) {
      entries++;
      ahead = Math.max(ahead, made - entries / 100);
    }
    expect(entries).toBe((pieces - 1) * 100);
    expect(ahead).toBeLessThan(6);
  });
});
