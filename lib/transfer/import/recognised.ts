import type { Format, Skipped } from '../incoming.ts';
import { chunksOf, type InFile, type Run } from './bytes.ts';
import { completedBy } from './companions.ts';
import type { Entry } from './entry.ts';
import { listIn, type Refusal } from './list-in.ts';
import type { OwnFile } from './own-list.ts';
import { Part } from './part.ts';
import type { PushReader } from './push-reader.ts';
import { lineIn } from './words.ts';
import { directoryOf, type ZipProblem } from './zip/directory.ts';
import { UnpackProblem, unpacked } from './zip/unpacked.ts';

/** A file that holds a reading list, or a zip of such files, ready to be read. */
export interface ReadingListFile {
  format: Format;
  /** In bytes: what reading it once reads. */
  size: number;
  parts: ListPart[];
  /** Files of a zip that stay outside. */
  left: Skipped[];
}

export interface ListPart {
  part: Part;
  reader(run: Run): Promise<PushReader<Entry | Skipped>>;
  /** Adds what stands in files beside the list. */
  complete?(entry: Entry, run: Run): Promise<Entry>;
}

export type Recognised =
  | { ok: true; list: ReadingListFile }
  | { ok: false; why: Refusal | ZipProblem | UnpackProblem['why']; schema?: number };

/**
 * What a file is, told by what is in it and never by its name; or in a word why it cannot be read. Several files at once
 * are read as one zip of them is: Omnivore's and Pocket's, taken out of theirs.
 */
export async function recognised(file: InFile | InFile[], own: OwnFile, run: Run = {}): Promise<Recognised> {
  const files = [file].flat();
  const parts: Part[] = [];
  let several = files.length > 1;
  for (const each of files) {
    if (!(await isZip(each, run))) {
      parts.push(new Part(several ? labelOf(each.name ?? '') : '', each.size, (to) => chunksOf(each, to)));
      continue;
    }
    const directory = await directoryOf(each, run);
    if (!directory.ok) return directory;
    several = true;
    const inside = directory.entries.filter(({ name }) => !isJunk(name));
    if (inside.length > 0 && inside.every(({ encrypted }) => encrypted)) return { ok: false, why: 'encrypted' };
    for (const entry of inside) {
      parts.push(new Part(labelOf(entry.name), entry.packed, (to) => unpacked(each, entry, to)));
    }
  }
  const [only] = parts;
  if (only && !several) {
    const list = await listIn(only, own, run);
    return list.ok ? { ok: true, list: { format: list.format, size: only.size, parts: [list.part], left: [] } } : list;
  }
  return listOfParts(parts, own, run);
}

/** A name that can be shown: signs that turn the direction of writing would show "exe.vsc" as "csv.exe". */
const labelOf = (name: string): string =>
  lineIn(name.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, ''), 500) ?? '?';

/** What systems put into every zip they make, and folders. */
const isJunk = (name: string): boolean => /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini|)$/.test(name);

async function listOfParts(parts: Part[], own: OwnFile, run: Run): Promise<Recognised> {
  const isBeside = ({ name }: Part) => /\.(?:html?|md|pdf)$/i.test(name);
  const lists = await listsIn(
    parts.filter((part) => !isBeside(part)),
    own,
    run,
  );
  // The thousands of texts beside an Omnivore list need not be looked at.
  const isOmnivore = lists.found.some(({ format }) => format === 'omnivore');
  const beside = parts.filter(isBeside);
  const others = isOmnivore ? { found: [], refused: [] } : await listsIn(beside, own, run);
  const [main, ...more] = [...lists.found, ...others.found];
  const refused = [...lists.refused, ...others.refused];
  if (!main)
    return refused.length === 1 && refused[0]
      ? refused[0].answer
      : { ok: false, why: parts.length === 0 ? 'empty' : 'unknown' };
  const complete = completedBy(beside);
  const listed = [main, ...more].map(({ format, part }) => (format === 'omnivore' ? { ...part, complete } : part));
  const size = listed.reduce((sum, { part }) => sum + part.size, 0);
  return { ok: true, list: { format: main.format, size, parts: listed, left: refused.map(({ skipped }) => skipped) } };
}

/** Those of the files that hold a list, and why the others do not. */
async function listsIn(parts: Part[], own: OwnFile, run: Run) {
  const found: { format: Format; part: ListPart }[] = [];
  const refused: { skipped: Skipped; answer: Recognised }[] = [];
  for (const part of parts) {
    const where = { at: 0, file: part.name };
    try {
      const list = await listIn(part, own, run);
      if (list.ok) found.push(list);
      else refused.push({ skipped: { ...where, why: 'not-a-list' }, answer: list });
    } catch (error) {
      if (!(error instanceof UnpackProblem)) throw error;
      refused.push({ skipped: { ...where, why: error.why }, answer: { ok: false, why: error.why } });
    }
  }
  return { found, refused };
}

async function isZip(file: InFile, run: Run): Promise<boolean> {
  for await (const [p, k, third, fourth] of chunksOf(file.slice(0, 4), { signal: run.signal })) {
    // The header of a file, or the end record of a zip that is empty or that was written in parts.
    return (
      p === 0x50 &&
      k === 0x4b &&
      ((third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8))
    );
  }
  return false;
}
