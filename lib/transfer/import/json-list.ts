import type { Skipped, SkipReason } from '../incoming.ts';
import { type Entry, entryOf } from './entry.ts';
import { anyJson, hasAddress, nameOf } from './formats/any.ts';
import { type Fields, type Folders, fieldsOf, type JsonFormat } from './formats/format.ts';
import { karakeep } from './formats/karakeep.ts';
import { linkwarden } from './formats/linkwarden.ts';
import { omnivore } from './formats/omnivore.ts';
import { pinboard } from './formats/pinboard.ts';
import { wallabagJson } from './formats/wallabag.ts';
import { JsonReader, type Piece } from './json.ts';
import { type PushReader, piped } from './push-reader.ts';

const jsonFormats: JsonFormat[] = [karakeep, linkwarden, omnivore, pinboard, wallabagJson];

/** The format of which this is the first record, or what any list of records with an address is read as. */
export function jsonFormatOf(piece: Piece): { known?: JsonFormat; any?: JsonFormat } {
  const record = 'value' in piece && piece.at > 0 ? fieldsOf(piece.value) : undefined;
  if (!record || !('value' in piece)) return {};
  const known = jsonFormats.find(({ list, knows }) => list === piece.key && knows(record));
  if (known) return { known };
  const isList = hasAddress(Object.keys(piece.value as object).map(nameOf)); // `fieldsOf` takes objects only
  return isList ? { any: anyJson(piece.key) } : {};
}

/** The entries of a file of records. */
export function jsonEntries(format: JsonFormat, folders: Folders): PushReader<Entry | Skipped> {
  let links = 0;
  return piped(new JsonReader(), (piece): (Entry | Skipped)[] => {
    if ('broken' in piece) return isOf(format, piece) || piece.rest ? [brokenEntry(piece)] : [];
    if (!isOf(format, piece)) return [];
    const record = fieldsOf(piece.value);
    if (!record) return [{ at: piece.at, why: 'wrong-shape' }];
    const found = format.raw(format.format === 'json' ? byName(piece.value, record) : record, folders);
    // A collection's links are counted on through all collections, so that each entry has a number of its own.
    const first = format.list === format.folders && format.list !== undefined ? links + 1 : piece.at;
    links += found.length;
    const written = { url: record('url'), title: record('title') };
    return found.map((raw, index) => entryOf(raw, { at: first + index }, written));
  });
}

const isOf = ({ list }: JsonFormat, { key, at }: Piece): boolean => key === list && at > 0;

export const brokenEntry = (piece: Piece & { broken: SkipReason; rest?: true }): Skipped => ({
  at: piece.at,
  why: piece.broken,
  ...(piece.rest && { rest: true }),
});

/** Found by what names mean: "savedAt", "saved_at" and "Saved at" are one. */
function byName(value: unknown, record: Fields): Fields {
  const keys = new Map(
    Object.keys(value as object) // a record is an object
      .reverse()
      .map((key) => [nameOf(key), key]),
  );
  return (name) => {
    const key = keys.get(name);
    return key === undefined ? undefined : record(key);
  };
}

/** Collects the folders of a file before its entries are read, because it may list them last. */
export async function foldersIn(format: JsonFormat, text: AsyncIterable<string>): Promise<Folders> {
  const known = new Map<unknown, { name: unknown; parent: unknown }>();
  const reader = new JsonReader();
  for await (const chunk of text) {
    for (const piece of reader.push(chunk)) {
      const folder =
        'value' in piece && piece.at > 0 && piece.key === format.folders ? fieldsOf(piece.value) : undefined;
      if (folder) known.set(folder('id'), { name: folder('name'), parent: folder('parentId') });
    }
  }
  return (id) => {
    const names: string[] = [];
    // Deeper than this, folders lie in each other in a ring.
    for (let at = known.get(id); at && names.length < 20; at = known.get(at.parent)) {
      if (typeof at.name === 'string') names.unshift(at.name);
    }
    return names;
  };
}
