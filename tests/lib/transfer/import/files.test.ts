import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { read } from './read.ts';

/**
 * Files of each program, made by us with the traps that theirs have. `expected.json` beside a folder's files is what must
 * become of them: write it anew with `-u` and read it before you commit it.
 */
const folder = path.join(import.meta.dirname, 'files');
const formats = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(formats.map(({ name }) => name))('%s', (name) => {
  const files = filesOf(name);

  test('is read as expected', async () => {
    const found = await read(files.map(fileOf));
    await expect(`${JSON.stringify(found, null, 2)}\n`).toMatchFileSnapshot(path.join(folder, `${name}.expected.json`));
  });

  test('is the same in a zip', async () => {
    const zip = zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));
    const loose = await read(files.map(fileOf));
    const packed = await read(new Blob([zip]));
    expect({ ...packed, entries: withoutFile(packed.entries) }).toEqual({
      ...loose,
      entries: withoutFile(loose.entries),
    });
  });

  test('is the same whatever it is called', async () => {
    if (files.length > 1) return; // those find each other by their names
    const found = await read(files.map(({ bytes }) => new File([bytes], 'x.bin')));
    expect(found).toEqual(await read(files.map(fileOf)));
  });
});

function filesOf(name: string) {
  return readdirSync(path.join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({
      name: path.relative(path.join(folder, name), file).replaceAll('\\', '/'),
      bytes: new Uint8Array(readFileSync(file)),
    }));
}

const fileOf = ({ name, bytes }: { name: string; bytes: Uint8Array<ArrayBuffer> }) => new File([bytes], name);

const withoutFile = (entries: object[]) => entries.map((entry) => ({ ...entry, file: undefined }));
