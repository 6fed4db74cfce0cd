import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';

/** The repository's folder. */
export const root = path.resolve(import.meta.dirname, '../..');

/** All that a build reads. */
const sources = [
  'entrypoints',
  'components',
  'lib',
  'public',
  'wxt.config.ts',
  'scripts/empty-methods.ts',
  'package-lock.json',
];

/** Milliseconds of the last change to anything that a build reads. A file that vanishes while we look counts as a change. */
export function lastChange(): number {
  return Math.max(...sources.map((source) => newest(path.join(root, source))));
}

function newest(place: string): number {
  const { mtimeMs } = statSync(place, { throwIfNoEntry: false }) ?? { mtimeMs: Date.now() };
  const inside = statSync(place, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(place) : [];
  // A folder's own time tells of files that were taken away.
  return Math.max(mtimeMs, ...inside.map((name) => newest(path.join(place, name))));
}
