import type { NameFound } from '../names.ts';
import type { Kind } from './across.ts';

/** A headline in title case or a line in capitals: it tells no names apart. */
export function isTitleCase(text: string): boolean {
  let capitals = 0;
  for (const word of text.split(/[\s—–-]+/)) {
    const letters = word.replace(/^[("“„‘'«]+/, '');
    const first = letters[0] ?? '';
    if (first === first.toLowerCase()) {
      // A digit or a mark says nothing.
      if (first === first.toUpperCase()) continue;
      if (!smallInTitles.has(letters)) return false;
    } else capitals++;
  }
  return capitals >= 5;
}

const smallInTitles = new Set(
  'a an the of in on at to for from with and or but as by is its into over vs after amid are be s'.split(' '),
);

/** Names that are known from elsewhere in the story, found in a line that tells no names apart. */
export function namesKnownIn(text: string, sure: Map<string, Kind>): NameFound[] {
  const found: NameFound[] = [];
  for (const [name, kind] of [...sure].sort(([a], [b]) => b.length - a.length)) {
    const start = text.indexOf(name);
    if (start < 0) continue;
    const end = start + name.length;
    if (isLetter(text[start - 1]) || isLetter(text[end])) continue;
    if (found.some((other) => start < other.end && other.start < end)) continue;
    found.push({ start, end, kind, confidence: 0.6 });
  }
  return found.sort((a, b) => a.start - b.start);
}

const isLetter = (letter: string | undefined): boolean =>
  letter !== undefined && letter.toLowerCase() !== letter.toUpperCase();
