import type { Range } from '../../model.ts';

/** The text with what is quoted blanked, so that a verb inside a quote speaks for nobody. */
export function blanked(text: string, quoted: Range[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of quoted) {
    if (end <= at) continue;
    const from = Math.min(text.length, Math.max(start, at));
    const to = Math.min(text.length, end);
    result += text.slice(at, from) + ' '.repeat(to - from);
    at = to;
  }
  return result + text.slice(at);
}
