import { canonicalAddress } from '../../text/address.ts';
import { type Incoming, isSkipped, type Skipped, type SkipReason } from '../incoming.ts';
import type { Run } from './bytes.ts';
import { entriesIn } from './entries.ts';
import type { Entry } from './entry.ts';
import { merged } from './merge.ts';
import type { ReadingListFile } from './recognised.ts';

/** What a file holds, counted before anything is done with it. */
export interface Survey {
  /** Entries that can go on the shelf, and how many of them say an address that an earlier one said. */
  entries: number;
  duplicates: number;
  skipped: number;
  reasons: Partial<Record<SkipReason, number>>;
  /** A part of the file cannot be read to its end: it was cut short, or is damaged. */
  incomplete: boolean;
  /** How often each address comes that comes more than once, by its fingerprint. */
  repeated: Map<number, number>;
}

/** Reads the file once, keeping nothing but counts and eight bytes an address. */
export async function surveyOf(list: ReadingListFile, run: Run = {}): Promise<Survey> {
  const survey: Survey = { entries: 0, duplicates: 0, skipped: 0, reasons: {}, incomplete: false, repeated: new Map() };
  const seen = new Set<number>();
  for await (const entry of entriesIn(list, run, false)) {
    if (isSkipped(entry)) {
      survey.skipped++;
      survey.reasons[entry.why] = (survey.reasons[entry.why] ?? 0) + 1;
      if (entry.rest) survey.incomplete = true;
      continue;
    }
    survey.entries++;
    const print = fingerprint(addressOf(entry));
    if (seen.has(print)) {
      survey.duplicates++;
      survey.repeated.set(print, (survey.repeated.get(print) ?? 1) + 1);
    } else seen.add(print);
  }
  return survey;
}

/**
 * The entries of a file, each address once, and what was skipped. In the file's order, but for what comes several times:
 * that comes when its last copy was read. Only such entries are held, so the length of a file costs no memory; this needs
 * the survey, which is made first where it is not handed in.
 */
export async function* incomingIn(
  list: ReadingListFile,
  run: Run & { survey?: Survey } = {},
): AsyncGenerator<Incoming | Skipped> {
  const { repeated } = run.survey ?? (await surveyOf(list, { signal: run.signal }));
  const held = new Map<string, { incoming: Incoming; left: number }>();
  for await (const entry of entriesIn(list, run, true)) {
    if (isSkipped(entry)) {
      yield entry;
      continue;
    }
    const incoming = withoutSlug(entry);
    const address = addressOf(entry);
    const print = fingerprint(address);
    const times = repeated.get(print);
    if (times === undefined) {
      yield incoming;
      continue;
    }
    const copy = held.get(address);
    const left = (copy?.left ?? times) - 1;
    const whole = copy ? merged(copy.incoming, incoming) : incoming;
    if (left > 0) held.set(address, { incoming: whole, left });
    else {
      held.delete(address);
      yield whole;
    }
  }
  // Two addresses with one fingerprint waited for each other's copies.
  for (const { incoming } of held.values()) yield incoming;
}

const addressOf = ({ url, story }: Entry): string =>
  story ? canonicalAddress(story.article.url, [story.article.canonicalUrl]) : canonicalAddress(url, []);

const withoutSlug = ({ slug: _, ...incoming }: Entry): Incoming => incoming;

/** 53 bits of a text's letters (two multiplicative hashes side by side). Two texts with the same one cost a wait, no story. */
function fingerprint(text: string): number {
  let one = 0xdeadbeef;
  let two = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    one = Math.imul(one ^ code, 2654435761);
    two = Math.imul(two ^ code, 1597334677);
  }
  one = Math.imul(one ^ (one >>> 16), 2246822507) ^ Math.imul(two ^ (two >>> 13), 3266489909);
  two = Math.imul(two ^ (two >>> 16), 2246822507) ^ Math.imul(one ^ (one >>> 13), 3266489909);
  return 4294967296 * (2097151 & two) + (one >>> 0);
}
