import { onAnnouncement } from '../../lib/browser/announcements.ts';
import { StorySearch } from '../../lib/stories/story-search.ts';
import type { Ask, Told } from './search-asks.ts';

/** The search beside the page: what it reads and merges never stands in the way of typing or scrolling. */
const search = new StorySearch();
// What every search asks first is at hand when the reader begins to type.
void search.find('', { pile: 'all', order: 'newest' });
const page = self as unknown as { onmessage: (event: MessageEvent<Ask>) => void; postMessage(told: Told): void };

page.onmessage = async ({ data }) => {
  asked++;
  try {
    const answer = data.what === 'foundIn' ? await search.foundIn(...data.with) : await search[data.what](...data.with);
    page.postMessage({ number: data.number, answer });
  } catch (error) {
    page.postMessage({ number: data.number, failed: String(error) });
  } finally {
    asked--;
  }
};

let asked = 0;
/** Whoever types goes first; the index waits. */
const pause = async () => {
  do await new Promise((resolve) => setTimeout(resolve, asked > 0 ? 50 : 0));
  while (asked > 0);
};

const tidy = () =>
  // One page at a time, and none in line: whoever has the lock does it all.
  navigator.locks.request('nutgraf-index', { ifAvailable: true }, async (lock) => {
    if (lock) await search.tidy(pause);
    else due = true;
  });

// After the first list is painted, and again and again while changes come: an import is many of them.
const restsMs = 2000;
let due = true;
setInterval(() => {
  if (!due) return;
  due = false;
  void tidy();
}, restsMs);
onAnnouncement(({ kind }) => {
  if (kind === 'stories-changed') due = true;
});
