import type { Match } from './find-passage.ts';

/** A stretch this long rarely recurs by chance on one page, and one changed word spoils few of them. */
const gramLength = 10;

/** At least this share of a sentence's grams must stand close together on the page. At half, one new figure and one new name in a line of 80 letters still find it, and a neighbour that shares its opening words does not. */
const enough = 0.5;

/** Too little to recognise anything by. */
const leastLength = 3 * gramLength;

/**
 * Where a page says nearly the same: a figure was updated, a footnote mark or an advertisement stands in the middle.
 * Looks up every gram of the page among the text's, so it costs the page's length once, whatever the page holds.
 */
export function nearMatches(page: string, text: string): Match[] {
  if (text.length < leastLength) return [];
  const offsets = new Map<string, number>();
  for (let offset = 0; offset + gramLength <= text.length; offset++) {
    const gram = text.slice(offset, offset + gramLength);
    if (!offsets.has(gram)) offsets.set(gram, offset);
  }
  const hits: Hit[] = [];
  for (let at = 0; at + gramLength <= page.length; at++) {
    const offset = offsets.get(page.slice(at, at + gramLength));
    if (offset !== undefined) hits.push({ at, offset });
  }
  return densest(hits, text.length * 1.5, offsets.size * enough).map((window) => matchOf(window, text.length));
}

interface Hit {
  at: number;
  offset: number;
}

/** The stretches of at most `width` in which the most different grams meet, apart from each other, if they are `least` or more. */
function densest(hits: Hit[], width: number, least: number): Hit[][] {
  const seen = new Map<number, number>();
  const windows: { from: number; to: number; count: number }[] = [];
  let from = 0;
  for (const [to, hit] of hits.entries()) {
    seen.set(hit.offset, (seen.get(hit.offset) ?? 0) + 1);
    for (let first = hits[from]; first && hit.at - first.at > width; first = hits[++from]) {
      const left = (seen.get(first.offset) ?? 0) - 1;
      if (left > 0) seen.set(first.offset, left);
      else seen.delete(first.offset);
    }
    if (seen.size < least) continue;
    const last = windows.at(-1);
    if (!last || (hits[last.to]?.at ?? 0) < (hits[from]?.at ?? 0)) windows.push({ from, to, count: seen.size });
    else if (seen.size > last.count) Object.assign(last, { from, to, count: seen.size });
  }
  const most = Math.max(0, ...windows.map(({ count }) => count));
  return windows.filter(({ count }) => count === most).map((window) => hits.slice(window.from, window.to + 1));
}

/** Hits that lie on one line of text and page belong together; a stray one before or behind would stretch the light. */
function matchOf(hits: Hit[], length: number): Match {
  const shifts = hits.map(({ at, offset }) => at - offset).sort((a, b) => a - b);
  const shift = shifts[Math.floor(shifts.length / 2)] ?? 0;
  const aligned = hits.filter(({ at, offset }) => Math.abs(at - offset - shift) < length * 0.3);
  const first = aligned[0];
  const last = aligned.at(-1);
  if (!first || !last) throw new Error('A window without hits is none');
  // A change in the first or last word leaves no hit there; a word's length more is lit then.
  const missing = length - gramLength - last.offset;
  return {
    start: first.at - (first.offset <= gramLength ? first.offset : 0),
    end: last.at + gramLength + (missing <= gramLength ? missing : 0),
    exact: false,
  };
}
