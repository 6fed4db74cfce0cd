import type { Block, Mark, Range } from '../model.ts';
import { boldEnd } from './bold.ts';

// "What to know about the proposed cuts at the agency:" is about as long as labels get.
const longest = 60;
const mostWords = 9;

/** A short bold announcement that opens the text, with its colon inside or right after the bold: "Why it matters:". */
export const leadInOf = (text: string, marks: Mark[]): Range | undefined => {
  const number = /^\s?\d{1,2}[.)]\s/.exec(text)?.[0].length ?? 0;
  const start = number + text.slice(number, number + 20).search(/[\p{L}\p{N}]/u);
  if (start < number || start > 6) return undefined;
  const end = boldEnd(text, marks, start);
  if (end === undefined) return undefined;
  const colon = /^\s?[:：.?!…|—–-]+/u.exec(text.slice(end, end + 4));
  const stop = colon ? end + colon[0].trimEnd().length : end;
  const label = text.slice(start, stop);
  const rest = text.slice(stop).trimStart();
  if (label.length > longest || label.split(' ').length > mostWords || !/[\p{L}\p{N}]/u.test(rest)) return undefined;
  // Without a stop, the next word tells: "Why it matters The …" announces, "Mara Lindt said …" does not.
  const announces = /[:：.?!…|—–-]["”’»]?$/u.test(label) || /^["“«‘„\p{Lu}\p{Lo}\p{N}]/u.test(rest);
  if (!announces) return undefined;
  return { start: 0, end: stop };
};

/** The block with the announcement that opens it, if any. */
export const withLeadIn = (block: Block): Block => {
  if (!/^(?:paragraph|item|digest|quote)$/.test(block.kind)) return block;
  const leadIn = leadInOf(block.text, block.marks);
  return leadIn ? { ...block, leadIn } : block;
};
