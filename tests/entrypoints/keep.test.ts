import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { isSaved, save } from '../../entrypoints/wiring/keep.ts';
import { bareLink } from '../../lib/stories/bare-link.ts';
import { madeReading } from '../support/made-story.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
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
