import type { IsoTime, StoryRow } from '../model.ts';
import { type Change, dropRow, marked, putRow, rowAt, rowWithId, shown, taken } from './records.ts';
import { rowIn, type StoredRow } from './row-shape.ts';
import { storedStory } from './stored-story.ts';
import type { Tally } from './tally.ts';

/**
 * Moves the rows aside: texts and briefs stay where they are, so that thousands of stories go and come back at once. A row
 * that is damaged goes with its text, as nobody could ask for it again.
 */
export const remove = async (change: Change, tally: Tally, ids: string[], now: IsoTime): Promise<string[]> => {
  const removed: string[] = [];
  for (const id of new Set(ids)) {
    const row = await rowWithId(change, id);
    if (row) {
      dropRow(change, tally, row);
      await change.objectStore('removed').put({ row, when: now }, id);
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
    const { row } = removedIn(await change.objectStore('removed').get(id));
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

/** Lets go of what was removed before this moment. What does not say when is damaged, and nobody can have it back. */
export const forget = async (change: Change, before: IsoTime): Promise<void> => {
  const removed = change.objectStore('removed');
  for (const id of await removed.getAllKeys()) {
    const { row, when } = removedIn(await removed.get(id));
    if (row && when !== undefined && Date.parse(when) >= Date.parse(before)) continue;
    await Promise.all([removed.delete(id), forgetText(change, id)]);
  }
};

const removedIn = (value: unknown): { row?: StoredRow | undefined; when?: IsoTime } => {
  if (typeof value !== 'object' || value === null) return {};
  const when: unknown = Reflect.get(value, 'when');
  return { row: rowIn(Reflect.get(value, 'row')), ...(typeof when === 'string' ? { when } : {}) };
};

const forgetText = async (change: Change, id: string): Promise<void> => {
  await Promise.all([change.objectStore('texts').delete(id), change.objectStore('briefs').delete(id)]);
};
