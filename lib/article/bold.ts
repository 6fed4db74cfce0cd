import type { Mark } from '../model.ts';

/** All in bold, as a heading of its own is on pages that have none. */
export const isAllBold = (text: string, marks: Mark[]): boolean => {
  if (!marks.some(({ kind }) => kind === 'strong')) return false;
  const start = text.search(/[\p{L}\p{N}]/u);
  const end = start < 0 ? undefined : boldEnd(text, marks, start);
  return end !== undefined && start <= 6 && !/[\p{L}\p{N}]/u.test(text.slice(end));
};

/** Where the bold that begins at the text's first letter ends; two bold pieces that touch are one. */
export const boldEnd = (text: string, marks: Mark[], start: number): number | undefined => {
  let end: number | undefined;
  for (const mark of marks) {
    if (mark.kind !== 'strong') continue;
    if (end === undefined ? mark.start <= start && mark.end > start : text.slice(end, mark.start).trim() === '') {
      end = Math.max(end ?? 0, mark.end);
    }
  }
  return end;
};
