import type { Block, Range } from '../../model.ts';

/**
 * The words by which a link is offered: its own; of an embedded post, who posted it and when; where its own say little
 * ("since", "data", "2019"), those around it. Nothing where there is nothing to say.
 */
export function titleOf({ text }: Block, { start, end }: Range): string | undefined {
  const words = text.slice(start, end).trim();
  // A hashtag, a picture, an address that the network has shortened.
  if (!words || /^(?:#|pic\.|https?:\/\/t\.co\/)/.test(words)) return undefined;
  const posted = /(?:^|\s)[—–-]\s*([^—–]{1,80}\(@\w{1,30}\) )$/u.exec(text.slice(Math.max(0, start - 130), start))?.[1];
  if (posted) return posted + words;
  return saysLittle(words) ? clauseAround(text, start, end) : words;
}

/** A small word or a number; a name says where the link leads. */
const saysLittle = (words: string): boolean => /^[\p{Ll}\d]\S*$/u.test(words);

/** Whole words up to the next mark on either side, and no farther than what can be read at a glance. */
function clauseAround(text: string, start: number, end: number): string {
  const before = text.slice(Math.max(0, start - farthest), start);
  const after = text.slice(end, end + farthest);
  const opens = Math.max(
    before.search(/[.,;:!?…—–(“”"«»][^.,;:!?…—–(“”"«»]*$/u) + 1,
    start > farthest ? before.indexOf(' ') : 0,
  );
  const mark = after.search(/[.,;:!?…—–)“”"«»]/u);
  const closes = mark >= 0 ? mark : end + farthest < text.length ? Math.max(0, after.lastIndexOf(' ')) : after.length;
  return `${before.slice(opens)}${text.slice(start, end)}${after.slice(0, closes)}`.trim();
}

const farthest = 50;
