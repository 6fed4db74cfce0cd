import type { Range } from '../model.ts';

/** The range without white space at its ends; nothing where nothing else is in it. */
export function trimmed(text: string, from: number, to: number): [Range] | [] {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text[start] ?? '')) start++;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end--;
  return start < end ? [{ start, end }] : [];
}
