import { lettersOf } from '../../text/letters.ts';
import { isCaption } from '../captions.ts';
import type { Leaf } from '../leaves.ts';
import { type Finder, isParagraph } from './told.ts';

// Further apart, it is said again on purpose: an interview's question, a refrain.
const near = 3;
// Pull quotes are few; a page of nothing but quotes is no place to look for them.
const mostQuotes = 60;

/** What the story, its headline or a caption says already: pull quotes, the title over a gallery, a line set twice. */
export const doubles: Finder = function* ({ page, story, headline, isShown }) {
  const title = lettersOf(headline);
  const told = new Set(story);
  const texts = story.map((leaf) => lettersOf(leaf.text));
  const places = new Map(page.map((leaf, at) => [leaf, at]));
  const beside = new Map(
    page.flatMap((leaf) => (isShown(leaf) && !told.has(leaf) ? [[lettersOf(leaf.text), leaf] as const] : [])),
  );
  const isBelow = (one: Leaf, other: Leaf): boolean => (places.get(one) ?? 0) > (places.get(other) ?? 0);
  const running = texts.filter((_, at) => !isSetApart(story[at])).join('\n');
  const isAgain = (text: string, at: number): boolean => texts.slice(Math.max(0, at - near), at).includes(text);
  // A text that says but one thing, again and again, is made so.
  const isRefrain = texts.filter(isAgain).length * 2 > texts.length;
  let quotes = 0;
  for (const [at, leaf] of story.entries()) {
    const text = texts[at] ?? '';
    if (text.length < 20 || leaf.place.row) continue;
    const other = text.length < 40 ? undefined : beside.get(text);
    if (text === title || (text.length >= 40 && !isRefrain && isAgain(text, at))) yield leaf;
    // A picture below the paragraph says it again.
    else if (other) yield isCaption(other) && isParagraph(leaf) && isBelow(other, leaf) ? other : leaf;
    else if (isSetApart(leaf) && text.length >= 30 && quotes++ < mostQuotes && running.includes(text)) yield leaf;
  }
};

const isSetApart = (leaf: Leaf | undefined): boolean =>
  leaf !== undefined &&
  leaf.place.level === 0 &&
  (leaf.place.quote ||
    leaf.place.aside !== undefined ||
    leaf.place.figure ||
    /quote|zitat|citation|cita\b/i.test(`${leaf.place.hint} ${leaf.place.up?.hint ?? ''}`));
