import type { Kept, ShelfProblem } from './shelf.ts';

/** Runs a piece of storage work; what a database may fail with becomes a value, our own mistakes stay errors. */
export const kept = async <T>(work: () => Promise<T>): Promise<Kept<T>> => {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, problem: problemOf(error) };
  }
};

/** Rethrows what is no storage problem. */
const problemOf = (error: unknown): ShelfProblem => {
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'disk-full';
  if (name === 'VersionError') return 'newer-version';
  // A browser without storage for us (private windows, a broken profile), a lost connection, a blocked upgrade.
  if (error instanceof DOMException) return 'unavailable';
  throw error;
};
