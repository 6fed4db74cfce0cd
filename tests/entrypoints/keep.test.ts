import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { bareLink } from '../../lib/stories/bare-link.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { madeReading } from '../support/made-story.ts';

const settings = new Map<string, unknown>();
vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (name: string) => ({ [name]: settings.get(name) }),
        set: async (values: object) => {
          for (const [name, value] of Object.entries(values)) settings.set(name, value);
        },
      },
    },
  },
}));
const { isSaved, save } = await import('../../entrypoints/wiring/keep.ts');
const noted = () => settings.get('kept-stories');

beforeEach(async () => {
  await openShelf().erase();
  settings.clear();
});

test('nothing of a private window is kept', async () => {
  const secret = madeReading(1);
  expect(await save(secret, { id: 1, windowId: 1, isPrivate: true })).toBe('private');
  expect(await isSaved(secret.article)).toBe(false);
  expect(await save(secret, { id: 2, windowId: 2 })).toBe('saved');
  expect(await isSaved(secret.article)).toBe(true);
});

test('a kept link does not count as its story', async () => {
  const reading = madeReading(2);
  const link = bareLink(reading.article.canonicalUrl);
  if (!link) throw new Error('No link');
  await save(link, { id: 1, windowId: 1 }, true);
  expect(await isSaved(reading.article)).toBe(false);
  await save(reading, { id: 1, windowId: 1 });
  expect(await isSaved(reading.article)).toBe(true);
});

test('how many there are is noted, and a list that was cleared before is told from a short one', async () => {
  await save(madeReading(1), { id: 1, windowId: 1 });
  await vi.waitFor(() => expect(noted()).toEqual({ stories: 1 }));
  await save(madeReading(2), { id: 1, windowId: 1 });
  await vi.waitFor(() => expect(noted()).toEqual({ stories: 2 }));
  await openShelf().erase();
  await save(madeReading(3), { id: 1, windowId: 1 });
  await vi.waitFor(() => expect(noted()).toEqual({ stories: 1, lost: 2 }));
});
