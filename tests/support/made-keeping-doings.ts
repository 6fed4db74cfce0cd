import type { KeepingDoings } from '../../components/keeping-doings.ts';

/** A browser that keeps every promise, and a list that nothing happened to. */
export const madeKeepingDoings = (change: Partial<KeepingDoings> = {}): KeepingDoings => ({
  isPrivate: false,
  lookAfter: async () => ({}),
  countKept: async () => {},
  acceptLoss: async () => {},
  isLasting: async () => true,
  askToLast: async () => true,
  ...change,
});
