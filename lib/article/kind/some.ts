/** How many there are, from 0 for none to 1 for `many` and more; the first few tell most. */
export const some = (count: number, many: number): number => Math.min(1, Math.log1p(count) / Math.log1p(many));
