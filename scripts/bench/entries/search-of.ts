import { type SearchFigures, searchRun } from '../search-run.ts';

/** Chromium's own; a page sees exact figures where it is started for that. Array buffers are not among them. */
declare const performance: Performance & { memory: { usedJSHeapSize: number } };

export const run = (count: number): Promise<SearchFigures> => searchRun(count, () => performance.memory.usedJSHeapSize);
