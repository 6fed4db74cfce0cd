import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import type { Block, ReaderMarks, View } from '../../../lib/model.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { at, madeReading, madeStory } from '../../support/made-story.ts';
import { everything, value } from '../../support/shelf.ts';

const now = '2026-01-07T10:00:00.000Z';
const later = '2026-01-08T10:00:00.000Z';
const longBlock: Block = { id: 'b99', kind: 'paragraph', text: 'The line is old. '.repeat(50).trim(), marks: [] };

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('marks read and unread, in the row and in the story, and back', async () => {
  const shelf = openShelf();
  const row = value(await shelf.save(madeReading(), now));
  const read = (marks: ReaderMarks) => ({ ...marks, read: later });
  const marked = value(await shelf.mark([row.id, 'nothing', row.id], read));
  expect(marked.rows).toEqual([{ ...row, read: later }]);
  expect(value(await shelf.open(row.id))).toMatchObject({ read: later });
  expect(value(await shelf.mark([row.id], read)).before).toEqual([]);
  expect(value(await shelf.putBack(marked.before)).rows).toEqual([row]);
  expect(value(await shelf.open(row.id))).not.toHaveProperty('read');
});

test('a change of what is searched for gives the story another number', async () => {
  const shelf = openShelf();
  const row = value(await shelf.save(madeReading(), now));
  const tagged = value(await shelf.mark([row.id], (marks) => ({ ...marks, tags: ['sea'], note: 'For Ida' })));
  expect(tagged.rows).toEqual([{ ...row, doc: row.doc + 1, tags: ['sea'], note: 'For Ida' }]);
  expect(value(await shelf.docs(everything))).toEqual([row.doc + 1]);
  const progress = value(await shelf.mark([row.id], (marks) => ({ ...marks, progress: 0.5 })));
  expect(progress.rows[0]).toMatchObject({ doc: row.doc + 1, progress: 0.5 });
});

test('each view shows its stories in its order', async () => {
  const shelf = openShelf();
  const long = madeReading(2, { blocks: [...madeReading(2).article.blocks, longBlock] });
  for (const reading of [madeReading(1), long, madeReading(3), madeReading(4)]) await shelf.save(reading, now);
  const [fourth = '', third = ''] = value(await shelf.page(everything, 2)).map(({ id }) => id);
  await shelf.mark([third], (marks) => ({ ...marks, read: now }));
  await shelf.mark([fourth], (marks) => ({ ...marks, archived: now, read: now }));
  const numbers = async (view: View) => value(await shelf.page(view, 10)).map(({ title }) => title.match(/\d/)?.[0]);
  expect(await numbers(everything)).toEqual(['4', '3', '2', '1']);
  expect(await numbers({ pile: 'all', order: 'longest' })).toEqual(['2', '4', '3', '1']);
  expect(await numbers({ pile: 'unread', order: 'newest' })).toEqual(['2', '1']);
  expect(await numbers({ pile: 'archived', order: 'longest' })).toEqual(['4']);
  const docs = value(await shelf.docs({ pile: 'unread', order: 'longest' }));
  expect(value(await shelf.rowsOf([...docs, 999])).map(({ title }) => title.match(/\d/)?.[0])).toEqual(['2', '1']);
  expect(value(await shelf.counts())).toMatchObject({ unread: 2, read: 1, archived: 1 });
});

test('counts tags and outlets, and forgets those that nothing has', async () => {
  const shelf = openShelf();
  await shelf.add([madeStory(1, { tags: ['sea', 'work'] }), madeStory(2, { tags: ['sea'] })]);
  expect(value(await shelf.counts())).toEqual({
    unread: 2,
    read: 0,
    archived: 0,
    tags: new Map([
      ['sea', 2],
      ['work', 1],
    ]),
    outlets: new Map([['Harbour Post', 2]]),
  });
  await shelf.remove(['story-1'], now);
  expect(value(await shelf.counts()).tags).toEqual(new Map([['sea', 1]]));
  await shelf.restore(['story-1']);
  expect(value(await shelf.counts()).tags.get('work')).toBe(1);
});

test('a bare link is kept, and never takes the place of a text', async () => {
  const shelf = openShelf();
  const link = { ...madeReading(1), brief: { rules: 0, sections: [], facts: [], links: [] } };
  const row = value(await shelf.save(link, now, true));
  expect(row).toMatchObject({ uncaptured: true });
  expect(value(await shelf.open(row.id))).toMatchObject({ uncaptured: true, brief: { facts: [] } });
  await shelf.save(madeReading(2), now);
  await shelf.mark([row.id], (marks) => ({ ...marks, archived: now, tags: ['sea'] }));
  const captured = value(await shelf.save(madeReading(1), later));
  expect(captured).toMatchObject({ tags: ['sea'] });
  expect(captured).not.toHaveProperty('archived');
  expect(value(await shelf.page(everything, 1))[0]?.id).toBe(row.id);
  expect(captured).toMatchObject({ id: row.id, saved: now });
  expect(captured).not.toHaveProperty('uncaptured');
  expect(value(await shelf.save(link, later, true))).toEqual(captured);
});

test('highlights are found again by their words when the page is saved anew', async () => {
  const shelf = openShelf();
  const { article } = madeReading(1);
  const { id } = value(await shelf.save(madeReading(1), now));
  const highlights = [
    { quote: 'Adults pay 4 crowns.', at: at(article, 'Adults pay 4 crowns.') },
    { quote: 'Children sail for free.', at: at(article, 'Children sail for free.'), note: 'ask' },
  ];
  await shelf.mark([id], (marks) => ({ ...marks, highlights }));
  const [first, ...rest] = article.blocks;
  const changed = rest.filter(({ text }) => !text.startsWith('Children'));
  const inserted = { id: 'b50' as const, kind: 'paragraph' as const, text: 'New: Adults pay 4 crowns.', marks: [] };
  const blocks = first ? [first, inserted, ...changed.filter(({ text }) => !text.startsWith('Adults'))] : [];
  await shelf.save({ article: { ...article, blocks }, brief: { rules: 0, sections: [], facts: [], links: [] } }, later);
  expect(value(await shelf.open(id))?.highlights).toEqual([
    { quote: 'Adults pay 4 crowns.', at: { block: 'b50', start: 5, end: 25 } },
    { quote: 'Children sail for free.', note: 'ask' },
  ]);
});
