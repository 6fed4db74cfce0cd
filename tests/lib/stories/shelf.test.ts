import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { brief as briefOf } from '../../../lib/brief/brief.ts';
import { identityOf } from '../../../lib/stories/identity.ts';
import { openShelf } from '../../../lib/stories/indexed-shelf.ts';
import { madeReading, madeStory } from '../../support/made-story.ts';
import { all, everything, titles, value } from '../../support/shelf.ts';

const now = '2026-01-07T10:00:00.000Z';
const later = '2026-01-08T10:00:00.000Z';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

test('a new shelf is empty', async () => {
  const shelf = openShelf();
  expect(value(await shelf.page(everything, 10))).toEqual([]);
  expect(value(await shelf.counts())).toMatchObject({ unread: 0, read: 0, archived: 0 });
  expect(await shelf.open('nothing')).toEqual({ ok: true, value: undefined });
  expect(await all(shelf)).toEqual([]);
});

test('keeps a reading whole, and tells it in a row', async () => {
  const shelf = openShelf();
  const row = value(await shelf.save(madeReading(), now));
  expect(row).toMatchObject({
    title: 'Ferry number 1 returns to the bay',
    site: 'Harbour Post',
    authors: ['Ana Quill', 'Tom Reed'],
    saved: now,
    line: 'The ferry sailed on Monday with 312 passengers.',
  });
  expect(value(await shelf.open(row.id))).toEqual(madeStory(1, { id: row.id, saved: now }));
  expect(value(await shelf.page(everything, 100))).toEqual([row]);
});

test('shows the newest first, also where the clock was set back', async () => {
  const shelf = openShelf();
  await shelf.save(madeReading(1), later);
  await shelf.save(madeReading(2), now);
  expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay', 'Ferry number 1 returns to the bay']);
});

test('the same story saved again is updated where it stands, its read mark kept', async () => {
  const shelf = openShelf();
  const first = value(await shelf.save(madeReading(1), now));
  await shelf.save(madeReading(2), now);
  await shelf.mark([first.id], (marks) => ({ ...marks, read: now, tags: ['sea'] }));
  const again = value(
    await shelf.save(
      madeReading(1, { url: 'https://m.harbour-post.example/news/ferry-1#comments', title: 'Ferry is back' }),
      later,
    ),
  );
  expect(again).toMatchObject({ id: first.id, order: first.order, saved: now, read: now, tags: ['sea'] });
  expect(again.title).toBe('Ferry is back');
  expect(again.doc).not.toBe(first.doc);
  expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay', 'Ferry is back']);
});

test('finds a story by its address', async () => {
  const shelf = openShelf();
  const row = value(await shelf.save(madeReading(1), now));
  expect(value(await shelf.find(identityOf(madeReading(1).article)))).toEqual(row);
  expect(value(await shelf.find('https://harbour-post.example/news/ferry-2'))).toBeUndefined();
});

test('a removed story comes back to its place, with its read mark', async () => {
  const shelf = openShelf();
  for (const number of [1, 2, 3]) await shelf.save(madeReading(number), now);
  const before = value(await shelf.page(everything, 100));
  const middle = before[1]?.id ?? '';
  await shelf.mark([middle], (marks) => ({ ...marks, read: later }));
  expect(value(await shelf.remove([middle, 'nothing'], now))).toEqual([middle]);
  expect(await titles(shelf)).toEqual(['Ferry number 3 returns to the bay', 'Ferry number 1 returns to the bay']);
  expect(value(await shelf.open(middle))).toBeUndefined();
  const [restored] = value(await shelf.restore([middle]));
  expect(restored).toEqual({ ...before[1], doc: expect.any(Number), read: later });
  expect(value(await shelf.open(middle))).toEqual(madeStory(2, { id: middle, read: later, saved: now }));
  expect(value(await shelf.page(everything, 100))).toEqual([before[0], restored, before[2]]);
});

test('a removed newest story and one saved since do not share a place', async () => {
  const shelf = openShelf();
  const first = value(await shelf.save(madeReading(1), now));
  await shelf.remove([first.id], now);
  await shelf.save(madeReading(2), now);
  await shelf.restore([first.id]);
  expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay', 'Ferry number 1 returns to the bay']);
});

test('a story saved again after it was removed is not replaced by the old one', async () => {
  const shelf = openShelf();
  const { id } = value(await shelf.save(madeReading(1), now));
  await shelf.remove([id], now);
  const again = value(await shelf.save(madeReading(1, { title: 'Ferry is back' }), later));
  expect(value(await shelf.restore([id]))).toEqual([again]);
  expect(value(await shelf.page(everything, 100))).toEqual([again]);
});

test('what was removed long ago is forgotten, what was removed just now is not', async () => {
  const shelf = openShelf();
  await shelf.add([madeStory(1), madeStory(2)]);
  await shelf.remove(['story-1'], now);
  await shelf.remove(['story-2'], later);
  expect(value(await shelf.removed())).toEqual(['story-1', 'story-2']);
  expect(await shelf.forget(later)).toMatchObject({ ok: true });
  expect(value(await shelf.restore(['story-1', 'story-2'])).map(({ id }) => id)).toEqual(['story-2']);
  expect(value(await shelf.open('story-2'))).toEqual(madeStory(2));
});

test('an erased shelf is empty, and takes stories again', async () => {
  const shelf = openShelf();
  await shelf.save(madeReading(1), now);
  await shelf.erase();
  expect(value(await shelf.counts())).toMatchObject({ unread: 0 });
  await shelf.save(madeReading(2), now);
  expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay']);
});

test('a brief of older rules is made again when its story is opened, and kept as it was', async () => {
  const shelf = openShelf();
  const { article, brief } = madeReading();
  const old = { article, brief: { ...brief, rules: 0, sections: [], facts: [] } };
  const { id } = value(await shelf.save(old, now));
  expect(value(await shelf.open(id))?.brief).toEqual(briefOf(article));
  expect((await all(shelf))[0]?.brief).toEqual(old.brief);
});

test('imported stories go beneath, in their order; what was there stays', async () => {
  const shelf = openShelf();
  await shelf.save(madeReading(1, { title: 'Mine' }), now);
  const imported = [madeStory(3, { read: later }), madeStory(1), madeStory(2), madeStory(3, { id: 'twice' })];
  expect(value(await shelf.add(imported))).toEqual({ added: 2, merged: 0, known: 1 });
  expect(await titles(shelf)).toEqual([
    'Mine',
    'Ferry number 3 returns to the bay',
    'Ferry number 2 returns to the bay',
  ]);
  expect((await all(shelf)).slice(1)).toEqual([madeStory(3, { read: later }), madeStory(2)]);
  await shelf.add([madeStory(4)]);
  expect((await titles(shelf)).at(-1)).toBe('Ferry number 4 returns to the bay');
});

test('an imported story that is here already gives what it has more', async () => {
  const shelf = openShelf();
  const { id } = value(await shelf.save(madeReading(1), later));
  await shelf.mark([id], (marks) => ({ ...marks, tags: ['sea'], note: 'Mine' }));
  const brought = madeStory(1, { saved: now, read: later, tags: ['work', 'sea'], note: 'Theirs', progress: 0.4 });
  expect(value(await shelf.add([brought]))).toEqual({ added: 0, merged: 1, known: 0 });
  const both = { id, saved: now, read: later, tags: ['sea', 'work'], note: 'Mine\n\nTheirs', progress: 0.4 };
  expect(value(await shelf.open(id))).toMatchObject(both);
  expect(value(await shelf.add([brought]))).toEqual({ added: 0, merged: 0, known: 1 });
});

test('an imported id that is taken is replaced, and `__proto__` is an id like any other', async () => {
  const shelf = openShelf();
  await shelf.add([madeStory(1, { id: '__proto__' }), madeStory(2, { id: '__proto__' })]);
  const [first, second] = value(await shelf.page(everything, 100));
  expect(first).toMatchObject({ id: '__proto__', title: 'Ferry number 1 returns to the bay' });
  expect(second?.id).not.toBe('__proto__');
  expect(value(await shelf.open('__proto__'))).toEqual(madeStory(1, { id: '__proto__' }));
});
