import { longest } from '../incoming.ts';
import { lineIn } from './words.ts';

/** Tags as they are kept: on one line, NFC, trimmed, none empty, none twice. */
export function tagsIn(values: readonly unknown[], cut?: () => void): string[] {
  const tags = new Set<string>();
  for (const value of values) {
    const tag = lineIn(value, longest.tag, cut);
    if (tag === undefined || tags.has(tag)) continue;
    if (tags.size >= longest.tags) {
      cut?.();
      break;
    }
    tags.add(tag);
  }
  return [...tags];
}

/** The tags of one cell: a list as JSON or Python writes it, else parted by whatever parts them. */
export function tagsOfCell(cell: string, separator?: string): string[] {
  const text = cell.trim();
  if (text.startsWith('[') && text.endsWith(']')) {
    const listed = listLiteral(text);
    if (listed) return listed;
  }
  return text.split(separator ?? (text.includes('|') ? '|' : text.includes(';') ? ';' : ','));
}

/**
 * The strings of `["a", "b"]` or of Python's `['a', 'it\'s b', "it's c"]`, which is no JSON and which no replacing of
 * quotation marks makes one. Nothing where it is neither.
 */
export function listLiteral(text: string): string[] | undefined {
  const items: string[] = [];
  const token = /\s*(?:"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'|([^\s,'"[\]][^,'"[\]]*))\s*(,|\]$)/y;
  token.lastIndex = 1;
  if (/^\[\s*\]$/.test(text)) return items;
  while (token.lastIndex < text.length) {
    const found = token.exec(text);
    if (!found) return undefined;
    const [, double, single, bare] = found;
    items.push(bare?.trim() ?? unescaped(double ?? single ?? ''));
  }
  return items;
}

const unescaped = (text: string): string =>
  text.replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|([\s\S]))/gi, (_, four?: string, two?: string, one = '') =>
    four || two ? String.fromCharCode(Number.parseInt(four ?? two ?? '', 16)) : (escapes[one as 'n'] ?? one),
  );
const escapes = { n: '\n', t: '\t', r: '\r' };
