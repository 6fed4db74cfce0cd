import type { StoryRow } from '../model.ts';
import { type Change, dropRow, marked, putRow, rowAt, rowWithId, shown, taken } from './records.ts';
import { rowIn } from './row-shape.ts';
import { storedStory } from './stored-story.ts';
import type { Tally } from './tally.ts';

/**
 * Moves the rows aside: texts and briefs stay where they are, so that thousands of stories go and come back at once. A row
 * that is damaged goes with its text, as nobody could ask for it again.
 */
export const remove = async (change: Change, tally: Tally, ids: string[]): Promise<string[]> => {
  const removed: string[] = [];
  for (const id of new Set(ids)) {
    const row = await rowWithId(change, id);
    if (row) {
      dropRow(change, tally, row);
      await change.objectStore('removed').put(row, id);
      removed.push(id);
      continue;
    }
    const doc = await change.objectStore('rows').index('id').getKey(id);
    if (doc !== undefined) await change.objectStore('rows').delete(doc);
    if (!(await change.objectStore('removed').getKey(id))) await forgetText(change, id);
  }
  return removed;
};

export const restore = async (change: Change, tally: Tally, ids: string[]): Promise<StoryRow[]> => {
  const rows: StoryRow[] = [];
  for (const id of new Set(ids)) {
    const row = rowIn(await change.objectStore('removed').get(id));
    if (!row) continue;
    await change.objectStore('removed').delete(id);
    const since = await rowAt(change, row.identity);
    if (since) {
      await forgetText(change, id);
      rows.push(shown(since));
      continue;
    }
    const text = await change.objectStore('texts').get(id);
    const story = storedStory(id, row, text);
    // A new number: the index may have let go of the old one meanwhile.
    const back = marked(row, row, await taken(change, 'doc', 1));
    putRow(change, tally, back, story.ok ? story.value : undefined);
    rows.push(shown(back));
  }
  return rows;
};

/** Lets go of everything that was removed, and of what `remove` was kept from finishing. */
export const forget = async (change: Change): Promise<void> => {
  for (const id of await change.objectStore('removed').getAllKeys()) await forgetText(change, id);
  await change.objectStore('removed').clear();
};

const forgetText = async (change: Change, id: string): Promise<void> => {
  await Promise.all([change.objectStore('texts').delete(id), change.objectStore('briefs').delete(id)]);
};
