import { entryTime } from '../../text/entry-time.ts';
import type { PageWithText } from '../page-seen.ts';
import { isRunning } from './running.ts';

/** As many entries make a live page; two or three are a story that was updated. */
const fewestEntries = 4;

/**
 * Whether the page is still being written: it says so, or its entries have a time each, the newest first. A programme,
 * whose times ascend, is none.
 */
export const isLive = ({ data, leaves, core }: PageWithText): boolean => {
  if (data.pageTypes.has('LiveBlogPosting')) return true;
  const times: number[] = [];
  let waiting: number | undefined;
  for (const leaf of leaves.slice(Math.max(0, core.start - 4), core.end + 1)) {
    const minutes = entryTime(leaf.text);
    if (minutes !== undefined) waiting = minutes;
    else if (waiting !== undefined && isRunning(leaf)) {
      times.push(waiting);
      waiting = undefined;
    }
  }
  const falls = times.filter((time, at) => at > 0 && time <= (times[at - 1] ?? 0)).length;
  return times.length >= fewestEntries && falls >= 0.7 * (times.length - 1);
};
