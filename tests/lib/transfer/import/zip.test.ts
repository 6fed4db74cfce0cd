import { type Zippable, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

const csv = 'title,url,time_added,tags,status\nFerry,https://courier.example/ferry,1704103200,,unread\n';
const bytes = (text: string) => new TextEncoder().encode(text);
const zipOf = (files: Record<string, string | Uint8Array>, level: 0 | 1 | 9 = 9) =>
  zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, data]) => [name, [typeof data === 'string' ? bytes(data) : data, { level }]]),
    ) as Zippable,
  );

/** The zip with a number in its list changed, `offset` bytes into the entry. */
function listed(
  zip: Uint8Array<ArrayBuffer>,
  entry: number,
  change: (view: DataView, at: number) => void,
): Uint8Array<ArrayBuffer> {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  let at = view.getUint32(copy.length - 22 + 16, true);
  for (let skip = 0; skip < entry; skip++) at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  change(view, at);
  return copy;
}

describe('a zip', () => {
  test.each([0, 9] as const)('of several parts is one list (level %d)', async (level) => {
    const second = csv.replaceAll('ferry', 'harbour');
    const { entries, format } = await read(zipOf({ 'part_000000.csv': csv, 'part_000001.csv': second }, level));
    expect(format).toBe('pocket');
    expect(entries).toMatchObject([
      { file: 'part_000000.csv', at: 2, url: 'https://courier.example/ferry' },
      { file: 'part_000001.csv', at: 2, url: 'https://courier.example/harbour' },
    ]);
  });

  test('with other things in it says what they are', async () => {
    const { entries } = await read(
      zipOf({ 'list.csv': csv, 'picture.png': 'PNG', 'readme.md': 'Hello', '__MACOSX/._list.csv': 'x', 'a/': '' }),
    );
    expect(entries).toMatchObject([
      { at: 0, file: 'picture.png', why: 'not-a-list' },
      { at: 0, file: 'readme.md', why: 'not-a-list' },
      { url: 'https://courier.example/ferry' },
    ]);
  });

  test('has names that lead nowhere', async () => {
    const names = [
      '../../../etc/cron.d/list.csv',
      '/etc/passwd',
      'C:\\Windows\\list.csv',
      '__pr0to__',
      'a\u0000b\u001b\u202e.csv',
    ];
    const zip = zipOf(Object.fromEntries(names.map((name, index) => [name, csv.replace('ferry,', `${index},`)])));
    // A name that the program which makes our test's zips cannot write itself.
    const { entries } = await read(
      Uint8Array.from(Buffer.from(Buffer.from(zip).toString('latin1').replaceAll('__pr0to__', '__proto__'), 'latin1')),
    );
    expect(entries.map(({ file }) => file)).toEqual([
      '../../../etc/cron.d/list.csv',
      '/etc/passwd',
      'C:/Windows/list.csv',
      '__proto__',
      'ab.csv',
    ]);
    expect(entries.every((entry) => 'url' in entry)).toBe(true);
  });

  test('may have something before it', async () => {
    const zip = zipOf({ 'list.csv': csv });
    // Named as what it is: a zip is told by its first letters, and this one's are those of an empty one.
    expect(await read(new Blob(['PK\u0005\u0006 and more', zip]))).toMatchObject({ entries: [{ title: 'Ferry' }] });
  });

  test('may have a comment that looks like its end, or something behind it', async () => {
    const comment = new TextEncoder().encode(`PK\u0005\u0006${'?'.repeat(30)}`);
    const zip = zipOf({ 'list.csv': csv });
    const commented = zip.slice();
    new DataView(commented.buffer).setUint16(commented.length - 2, comment.length, true);
    expect(await read(new Blob([commented, comment]))).toMatchObject({ entries: [{ title: 'Ferry' }] });
    expect(await read(new Blob([zip, '\n\n']))).toMatchObject({ entries: [{ title: 'Ferry' }] });
  });

  test('may be too large for the fields of the first zips', async () => {
    const zip = zipOf({ 'list.csv': csv });
    expect(await read(wide(zip))).toMatchObject({ entries: [{ title: 'Ferry' }] });
  });
});

describe('a zip that is not to be trusted', () => {
  const zip = zipOf({ 'a.csv': csv, 'b.csv': csv.replaceAll('ferry', 'harbour') });

  const sized = (bytes: number) => (view: DataView, at: number) => view.setUint32(at + 24, bytes, true);

  test('a bomb is refused before a byte of it is unpacked', async () => {
    const bomb = zipOf({ 'list.csv': new Uint8Array(51_000_000) }, 1);
    expect(bomb.length).toBeLessThan(250_000);
    expect(await read(bomb)).toEqual({ refused: 'zip-bomb', entries: [] });
  });

  test('so is one in many files', async () => {
    const bomb = listed(listed(zip, 0, sized(30_000_000)), 1, sized(30_000_000));
    expect(await read(bomb)).toEqual({ refused: 'zip-bomb', entries: [] });
    expect((await read(listed(zip, 0, sized(30_000_000)))).refused).toBeUndefined();
  });

  test('one that lies about its size is stopped at the size it told', async () => {
    const long = zipOf({ 'list.csv': csv + 'x'.repeat(3_000_000) });
    expect(await read(listed(long, 0, sized(200)))).toEqual({ refused: 'damaged', entries: [] });
  });

  test('files that lie over each other are refused', async () => {
    const over = listed(zip, 1, (view, at) => view.setUint32(at + 42, 0, true));
    expect(await read(over)).toEqual({ refused: 'zip-damaged', entries: [] });
  });

  test('files that lie outside are refused', async () => {
    const outside = listed(zip, 1, (view, at) => view.setUint32(at + 20, 1_000_000, true));
    expect(await read(outside)).toEqual({ refused: 'zip-damaged', entries: [] });
  });

  test('a list longer than any is refused before it is read', async () => {
    const long = zip.slice();
    new DataView(long.buffer).setUint32(long.length - 22 + 12, 40_000_000, true);
    expect(await read(long)).toEqual({ refused: 'zip-too-large', entries: [] });
  });

  test('one that is cut short is refused', async () => {
    expect(await read(zip.slice(0, -30))).toEqual({ refused: 'zip-cut-short', entries: [] });
    expect(await read(zip.slice(0, 10))).toEqual({ refused: 'zip-cut-short', entries: [] });
  });

  test('a list that is no list is refused', async () => {
    expect(await read(listed(zip, 0, (view, at) => view.setUint32(at, 7, true)))).toEqual({
      refused: 'zip-damaged',
      entries: [],
    });
    expect(await read(listed(zip, 1, (view, at) => view.setUint16(at + 28, 60_000, true)))).toEqual({
      refused: 'zip-damaged',
      entries: [],
    });
  });

  test('encrypted files are said to be, and the others read', async () => {
    const lock = (view: DataView, at: number) => view.setUint16(at + 8, 1, true);
    const one = await read(listed(zip, 0, lock));
    expect(one.entries).toMatchObject([
      { at: 0, file: 'a.csv', why: 'encrypted' },
      { file: 'b.csv', title: 'Ferry' },
    ]);
    expect(await read(listed(listed(zip, 0, lock), 1, lock))).toEqual({ refused: 'encrypted', entries: [] });
  });

  test('a way of packing that we do not know is said', async () => {
    const other = listed(zip, 0, (view, at) => view.setUint16(at + 10, 93, true));
    expect((await read(other)).entries[0]).toEqual({ at: 0, file: 'a.csv', why: 'unknown-compression' });
  });

  test('damage is said, however small', async () => {
    const long = zipOf({ 'list.csv': csv + csv.replaceAll('ferry', 'harbour').repeat(2000) }, 0);
    const harmed = long.slice();
    harmed[harmed.length - 200] = 0x21;
    const { entries, survey } = await read(harmed);
    expect(survey?.incomplete).toBe(true);
    expect(entries.at(-1)).toEqual({ at: 0, file: 'list.csv', why: 'damaged', rest: true });
  });

  test('a place where no file begins is damage', async () => {
    const harmed = zip.slice();
    const second = Buffer.from(zip).indexOf('PK\u0003\u0004', 4);
    harmed[second + 2] = 7;
    expect((await read(harmed)).entries).toMatchObject([{ file: 'b.csv', why: 'damaged' }, { file: 'a.csv' }]);
  });

  test('bytes that are no packed ones are damage, too', async () => {
    const harmed = zip.slice().fill(0xff, 35, 90);
    expect((await read(harmed)).entries).toMatchObject([{ file: 'a.csv', why: 'damaged' }, { title: 'Ferry' }]);
  });

  test('any one byte changed ends in entries or a report, never in an error', async () => {
    for (let at = 0; at < zip.length; at += 3) {
      const harmed = zip.slice();
      harmed[at] = (harmed[at] ?? 0) ^ 0xff;
      const { refused, entries } = await read(harmed);
      expect(refused !== undefined || entries.length > 0, `byte ${at}`).toBe(true);
    }
  });

  test('an empty one holds nothing', async () => {
    expect(await read(zipOf({}))).toEqual({ refused: 'empty', entries: [] });
  });
});

/** The zip as one of more than four gigabytes is written: sizes and places in wider fields. */
function wide(zip: Uint8Array): Blob {
  const view = new DataView(zip.buffer, zip.byteOffset);
  const end = zip.length - 22;
  const start = view.getUint32(end + 16, true);
  const nameEnd = start + 46 + view.getUint16(start + 28, true);
  const head = zip.slice(start, nameEnd);
  const extra = new DataView(new ArrayBuffer(28));
  extra.setUint16(0, 1, true);
  extra.setUint16(2, 24, true);
  for (const [index, field] of [24, 20, 42].entries()) {
    extra.setBigUint64(4 + index * 8, BigInt(view.getUint32(start + field, true)), true);
    new DataView(head.buffer).setUint32(field, 0xffffffff, true);
  }
  new DataView(head.buffer).setUint16(30, 28, true);
  const record = new DataView(new ArrayBuffer(56));
  record.setUint32(0, 0x06064b50, true);
  record.setBigUint64(4, 44n, true);
  record.setBigUint64(40, BigInt(head.length + 28), true);
  record.setBigUint64(48, BigInt(start), true);
  const locator = new DataView(new ArrayBuffer(20));
  locator.setUint32(0, 0x07064b50, true);
  locator.setBigUint64(8, BigInt(start + head.length + 28), true);
  const last = zip.slice(end);
  new DataView(last.buffer).setUint32(12, 0xffffffff, true);
  new DataView(last.buffer).setUint32(16, 0xffffffff, true);
  return new Blob([zip.slice(0, start), head, extra, record, locator, last]);
}
