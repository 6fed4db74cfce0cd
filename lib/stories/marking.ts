import type { ReaderMarks, StoryRow } from '../model.ts';
import { marksOf, sameMarks } from './marks.ts';
import { type Change, dropRow, marked, putRow, rowsWithIds, shown, taken } from './records.ts';
import type { StoredRow } from './row-shape.ts';
import type { Before, Changed } from './shelf.ts';
import { storedStory } from './stored-story.ts';
import type { Tally } from './tally.ts';

/** Changes the marks of these stories. What the search finds a story by is written anew where tags, note or highlights changed. */
export const remark = async (
  change: Change,
  tally: Tally,
  ids: string[],
  marking: (marks: ReaderMarks, id: string) => ReaderMarks,
): Promise<Changed> => {
  const rows: StoryRow[] = [];
  const before: Before[] = [];
  for await (const row of rowsWithIds(change, ids)) {
    const was = marksOf(row);
    const now = marksOf(marking(was, row.id));
    if (!sameMarks(was, now)) before.push({ id: row.id, marks: was });
    rows.push(sameMarks(was, now) ? shown(row) : await rewritten(change, tally, row, now));
  }
  return { rows, before };
};

const rewritten = async (change: Change, tally: Tally, row: StoredRow, now: ReaderMarks): Promise<StoryRow> => {
  const story = sameWords(row, now) ? undefined : await storyFor(change, marked(row, now, row.doc));
  const doc = story ? await taken(change, 'doc', 1) : row.doc;
  const next = marked(row, now, doc);
  if (story) dropRow(change, tally, row);
  else tally.count(row, -1);
  putRow(change, tally, next, story);
  return shown(next);
};

/** Whether the search would find the story by the same words. */
const sameWords = (one: ReaderMarks, other: ReaderMarks): boolean =>
  JSON.stringify(searched(one)) === JSON.stringify(searched(other));

const searched = ({ tags, note, highlights }: ReaderMarks) => [
  tags,
  note ?? '',
  highlights.map(({ note }) => note ?? ''),
];

/** The story as the search will see it; nothing where its text is damaged, which the search then keeps as it knows it. */
const storyFor = async (change: Change, row: StoredRow) => {
  const text = await change.objectStore('texts').get(row.id);
  const story = storedStory(row.id, row, text);
  return story.ok ? story.value : undefined;
};
