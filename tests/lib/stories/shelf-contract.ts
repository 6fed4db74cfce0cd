import { describe, expect, test } from 'vitest';
import { brief as briefOf } from '../../../lib/brief/brief.ts';
import type { Story } from '../../../lib/model.ts';
import { identityOf } from '../../../lib/stories/identity.ts';
import type { Kept, Shelf } from '../../../lib/stories/shelf.ts';
import { madeReading, madeStory } from '../../support/made-story.ts';

const now = '2026-01-07T10:00:00.000Z';
const later = '2026-01-08T10:00:00.000Z';

/** What every shelf does, whatever it keeps its stories in. */
export const describeShelf = (name: string, makeShelf: () => Shelf): void => {
  describe(name, () => {
    test('a new shelf is empty', async () => {
      const shelf = makeShelf();
      expect(await shelf.rows()).toEqual({ ok: true, value: [] });
      expect(await shelf.open('nothing')).toEqual({ ok: true, value: undefined });
      expect(await all(shelf)).toEqual([]);
    });

    test('keeps a reading whole, and tells it in a row', async () => {
      const shelf = makeShelf();
      const row = value(await shelf.save(madeReading(), now));
      expect(row).toMatchObject({
        title: 'Ferry number 1 returns to the bay',
        site: 'Harbour Post',
        authors: ['Ana Quill', 'Tom Reed'],
        saved: now,
        line: 'The ferry sailed on Monday with 312 passengers.',
      });
      expect(value(await shelf.open(row.id))).toEqual({ schema: 1, id: row.id, saved: now, ...madeReading() });
      expect(value(await shelf.rows())).toEqual([row]);
    });

    test('shows the newest first, also where the clock was set back', async () => {
      const shelf = makeShelf();
      await shelf.save(madeReading(1), later);
      await shelf.save(madeReading(2), now);
      expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay', 'Ferry number 1 returns to the bay']);
    });

    test('the same story saved again is updated where it stands, its read mark kept', async () => {
      const shelf = makeShelf();
      const first = value(await shelf.save(madeReading(1), now));
      await shelf.save(madeReading(2), now);
      await shelf.markRead(first.id, now);
      const again = value(
        await shelf.save(
          madeReading(1, { url: 'https://m.harbour-post.example/news/ferry-1#comments', title: 'Ferry is back' }),
          later,
        ),
      );
      expect(again).toMatchObject({ id: first.id, order: first.order, saved: now, read: now, title: 'Ferry is back' });
      expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay', 'Ferry is back']);
    });

    test('finds a story by its address', async () => {
      const shelf = makeShelf();
      const row = value(await shelf.save(madeReading(1), now));
      expect(value(await shelf.find(identityOf(madeReading(1).article)))).toEqual(row);
      expect(value(await shelf.find('https://harbour-post.example/news/ferry-2'))).toBeUndefined();
    });

    test('marks read and unread, in the row and in the story', async () => {
      const shelf = makeShelf();
      const { id, ...row } = value(await shelf.save(madeReading(), now));
      expect(value(await shelf.markRead(id, later))).toEqual({ id, ...row, read: later });
      expect(value(await shelf.open(id))).toMatchObject({ read: later });
      expect(value(await shelf.markRead(id, undefined))).toEqual({ id, ...row });
      expect(value(await shelf.open(id))).not.toHaveProperty('read');
      expect(value(await shelf.markRead('nothing', later))).toBeUndefined();
    });

    test('a removed story comes back to its place, with its read mark', async () => {
      const shelf = makeShelf();
      for (const number of [1, 2, 3]) await shelf.save(madeReading(number), now);
      const before = value(await shelf.rows());
      const middle = before[1]?.id ?? '';
      await shelf.markRead(middle, later);
      const removed = value(await shelf.remove(middle));
      expect(await titles(shelf)).toEqual(['Ferry number 3 returns to the bay', 'Ferry number 1 returns to the bay']);
      expect(value(await shelf.open(middle))).toBeUndefined();
      if (!removed) throw new Error('Nothing was removed');
      const restored = value(await shelf.restore(removed));
      expect(restored).toEqual({ ...before[1], read: later });
      expect(value(await shelf.rows())).toEqual([before[0], restored, before[2]]);
      expect(value(await shelf.remove('nothing'))).toBeUndefined();
    });

    test('a removed newest story and one saved since do not share a place', async () => {
      const shelf = makeShelf();
      const first = value(await shelf.save(madeReading(1), now));
      const removed = value(await shelf.remove(first.id));
      await shelf.save(madeReading(2), now);
      if (!removed) throw new Error('Nothing was removed');
      await shelf.restore(removed);
      expect(await titles(shelf)).toEqual(['Ferry number 2 returns to the bay', 'Ferry number 1 returns to the bay']);
    });

    test('a story saved again after it was removed is not replaced by the old one', async () => {
      const shelf = makeShelf();
      const removed = value(await shelf.remove(value(await shelf.save(madeReading(1), now)).id));
      const again = value(await shelf.save(madeReading(1, { title: 'Ferry is back' }), later));
      if (!removed) throw new Error('Nothing was removed');
      expect(value(await shelf.restore(removed))).toEqual(again);
      expect(value(await shelf.rows())).toEqual([again]);
    });

    test('a brief of older rules is made again when its story is opened, and kept as it was', async () => {
      const shelf = makeShelf();
      const { article, brief } = madeReading();
      const old = { article, brief: { ...brief, rules: 0, sections: [], facts: [] } };
      const { id } = value(await shelf.save(old, now));
      expect(value(await shelf.open(id))?.brief).toEqual(briefOf(article));
      expect((await all(shelf))[0]?.brief).toEqual(old.brief);
    });

    test('imported stories go beneath, in their order; what was there stays', async () => {
      const shelf = makeShelf();
      await shelf.save(madeReading(1, { title: 'Mine' }), now);
      const imported = [madeStory(3, { read: later }), madeStory(1), madeStory(2), madeStory(3, { id: 'twice' })];
      expect(value(await shelf.add(imported))).toBe(2);
      expect(await titles(shelf)).toEqual([
        'Mine',
        'Ferry number 3 returns to the bay',
        'Ferry number 2 returns to the bay',
      ]);
      expect((await all(shelf)).slice(1)).toEqual([madeStory(3, { read: later }), madeStory(2)]);
      await shelf.add([madeStory(4)]);
      expect((await titles(shelf)).at(-1)).toBe('Ferry number 4 returns to the bay');
    });

    test('an imported id that is taken is replaced, and `__proto__` is an id like any other', async () => {
      const shelf = makeShelf();
      await shelf.add([madeStory(1, { id: '__proto__' }), madeStory(2, { id: '__proto__' })]);
      const [first, second] = value(await shelf.rows());
      expect(first).toMatchObject({ id: '__proto__', title: 'Ferry number 1 returns to the bay' });
      expect(second?.id).not.toBe('__proto__');
      expect(value(await shelf.open('__proto__'))).toEqual(madeStory(1, { id: '__proto__' }));
    });
  });
};

export const value = <T, P>(kept: Kept<T, P>): T => {
  if (!kept.ok) throw new Error(`Not kept: ${kept.problem}`);
  return kept.value;
};

export const titles = async (shelf: Shelf): Promise<string[]> => value(await shelf.rows()).map(({ title }) => title);

export const all = async (shelf: Shelf): Promise<Story[]> => {
  const stories: Story[] = [];
  for await (const story of shelf.stories()) stories.push(value(story));
  return stories;
};
