import type { Incoming, Skipped } from '../../incoming.ts';
import { entryOf } from '../entry.ts';
import type { Line } from '../lines.ts';

/** A line of a list, with the mark that begins it: "- ", "* ", "3. ", "[ ] ". */
const bullet = /^\s*(?:(?:[-*+•]|\d{1,4}[.)])\s+)?(?:\[[ x]\]\s+)?/;
const markdown = /^\[([^\]]*)\]\(\s*<?(https?:\/\/[^\s>]+?)>?(?:\s+"[^"]*")?\s*\)$/i;

/** The entry of a line: an address, OneTab's "address | title", an address and its title, or Markdown's link. Nothing for an empty line. */
export function entryOfLine({ line, text }: Line): (Incoming | Skipped)[] {
  const words = text.replace(bullet, '').trim();
  if (words === '') return [];
  const { url, title } = partsOf(words);
  return [entryOf({ url, title }, { at: line })];
}

function partsOf(words: string): { url: string; title?: string } {
  const [, named, target] = words.length < 10_000 ? (markdown.exec(words) ?? []) : [];
  if (target !== undefined) return { url: target, title: named ?? '' };
  const blank = words.search(/\s/);
  if (blank < 0 || !/^<?[a-z][a-z\d+.-]*:/i.test(words)) return { url: words.replace(/^<([^<>]*)>$/, '$1') };
  const title = words.slice(blank).replace(/^\s*(?:[|–—-]\s)?\s*/, '');
  return { url: words.slice(0, blank), title };
}

/** What the first lines are a list of; nothing where most of them are no addresses. */
export function textListIn(head: string): 'onetab' | 'links' | undefined {
  const lines = head
    .split(/\r\n?|\n/)
    .map((line) => line.replace(bullet, '').trim())
    .filter((line) => line !== '')
    .slice(0, 50);
  const links = lines.filter((line) => /^<?https?:\/\/\S/i.test(line) || markdown.test(line));
  if (links.length === 0 || links.length * 2 < lines.length) return undefined;
  return links.some((line) => /^\S+ \| \S/.test(line)) ? 'onetab' : 'links';
}
