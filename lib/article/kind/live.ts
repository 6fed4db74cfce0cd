import type { PageSeen } from '../page-seen.ts';
import { isRunning } from './running.ts';

/** As many entries make a live page; two or three are a story that was updated. */
const fewestEntries = 4;

/**
 * Whether the page is still being written: it says so, or its entries have a time each, the newest first. A programme,
 * whose times ascend, is none.
 */
export const isLive = ({ data, leaves, core }: PageSeen): boolean => {
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

/** Minutes since midnight where the text is an entry's time, with hardly more than a name or a day beside it: "14:05", "2.30pm GMT", "Updated at 14:05". */
export const entryTime = (text: string): number | undefined => {
  if (text.length > longestStamp) return undefined;
  const found =
    /(?:^|[^\d:.,])([01]?\d|2[0-3])(?:[:.h]([0-5]\d)(?![\d:.%])\s?(am|pm|a\.m\.|p\.m\.)?|\s?(am|pm|uhr)\b)/i.exec(text);
  if (!found?.[1]) return undefined;
  const half = (found[3] ?? found[4] ?? '').toLowerCase();
  const hour = half.startsWith('p')
    ? (Number(found[1]) % 12) + 12
    : half.startsWith('a')
      ? Number(found[1]) % 12
      : Number(found[1]);
  return hour * 60 + Number(found[2] ?? 0);
};

const longestStamp = 40;
