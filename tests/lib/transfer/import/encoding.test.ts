import { describe, expect, test } from 'vitest';
import { encodingOf } from '../../../../lib/transfer/import/encoding.ts';
import { read } from './read.ts';

const csv = 'url,title\nhttps://courier.example/a,"Fähre “fährt” €"\n';
const utf16 = (text: string, order: 'le' | 'be') => {
  const bytes = Buffer.from(text, 'utf16le');
  return new Uint8Array(order === 'le' ? bytes : bytes.swap16());
};
const windows = new Uint8Array(
  [...csv].map((letter) => ({ '“': 0x93, '”': 0x94, '€': 0x80 })[letter] ?? letter.charCodeAt(0)),
);
const filler = `${'https://courier.example/plain,Plain\n'.repeat(3000)}`;

describe('the encoding', () => {
  test.each([
    ['UTF-8', new TextEncoder().encode(csv)],
    ['UTF-8 with its mark', new TextEncoder().encode(`\ufeff${csv}`)],
    ['UTF-16, little end first', utf16(`\ufeff${csv}`, 'le')],
    ['UTF-16, big end first', utf16(`\ufeff${csv}`, 'be')],
    ['UTF-16 without a mark', utf16(csv, 'le')],
    ['the same, big end first', utf16(csv, 'be')],
    ['Windows-1252', windows],
  ])('%s', async (_, bytes) => {
    const { entries } = await read(new Uint8Array(bytes));
    expect(entries).toMatchObject([{ title: 'Fähre “fährt” €', url: 'https://courier.example/a' }]);
  });

  test('is told by what comes late, too', async () => {
    const late = new Blob(['url,title\n', filler, windows.subarray(10)]);
    const { entries } = await read(late);
    expect(entries.at(-1)).toMatchObject({ title: 'Fähre “fährt” €' });
  });

  test('stays UTF-8 where a title was cut in mid-letter', async () => {
    const { entries } = await read(new Blob([csv, 'https://courier.example/b,"F', new Uint8Array([0xc3]), '"\n']));
    expect(entries).toMatchObject([{ title: 'Fähre “fährt” €' }, { title: 'F\ufffd' }]);
  });

  test('of letters that fall apart between two pieces', async () => {
    const bytes = new TextEncoder().encode('€'.repeat(100));
    const pieces = async function* () {
      for (const byte of bytes) yield new Uint8Array([byte]);
    };
    expect(await encodingOf(pieces)).toBe('utf-8');
  });
});
