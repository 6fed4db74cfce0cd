import { keptStories } from '../../lib/browser/settings.ts';
import { type KeptStories, keptAfter } from '../../lib/settings.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';

/** Notes how many stories the list has, `saved` of them put in just now, and whether it was cleared. */
export async function noteKept(shelf: Shelf, saved = 0): Promise<KeptStories | undefined> {
  const counts = await shelf.counts();
  if (!counts.ok) return undefined;
  const { unread, read, archived } = counts.value;
  const before = await keptStories.read();
  const after = keptAfter(before, unread + read + archived, saved);
  if (after.stories !== before.stories || after.lost !== before.lost) await keptStories.write(after);
  return after;
}
