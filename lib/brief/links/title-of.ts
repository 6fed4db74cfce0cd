import type { Block, Range } from '../../model.ts';

/** The words by which a link is offered: its own, or of an embedded post who posted it and when; nothing where they say nothing. */
export function titleOf({ text }: Block, { start, end }: Range): string | undefined {
  const words = text.slice(start, end).trim();
  // A hashtag, a picture, an address that the network has shortened.
  if (!words || /^(?:#|pic\.|https?:\/\/t\.co\/)/.test(words)) return undefined;
  const posted = /(?:^|\s)[—–-]\s*([^—–]{1,80}\(@\w{1,30}\) )$/u.exec(text.slice(Math.max(0, start - 130), start))?.[1];
  return posted ? posted + words : words;
}
