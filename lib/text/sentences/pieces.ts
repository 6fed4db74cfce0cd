import type { Range } from '../../model.ts';
import { trimmed } from '../trimmed.ts';

// The longest sentences in print have some 900 letters; what is longer has lost its full stops.
const longest = 2000;

/** The sentence, trimmed; or where it never ends, the pieces of it that a reader can be shown, parted between words. */
export function pieces(text: string, start: number, end: number): Range[] {
  const found: Range[] = [];
  let from = start;
  while (end - from > longest) {
    const stop = breakBefore(text, from, from + longest);
    found.push(...trimmed(text, from, stop));
    from = stop;
  }
  found.push(...trimmed(text, from, end));
  return found;
}

// How far back a character may begin: a family of emoji has eleven units; accents without end are no character.
const sight = 40;
let characters: Intl.Segmenter | undefined;

/** Right after the last space; where there is none, between two characters. */
function breakBefore(text: string, from: number, end: number): number {
  const space = text.lastIndexOf(' ', end - 1);
  if (space > from) return space + 1;
  // Made where it is needed: it takes some milliseconds, and hardly a text needs it.
  characters ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  const around = characters.segment(text.slice(end - sight, end + sight));
  return end - sight + (around.containing(sight)?.index ?? sight);
}
