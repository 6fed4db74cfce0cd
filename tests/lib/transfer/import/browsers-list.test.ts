import { expect, test } from 'vitest';
import { browsersEntries } from '../../../../lib/transfer/import/browsers-list.ts';

test('the entries of the browser’s own list, the last saved first', () => {
  const entries = browsersEntries([
    { url: 'https://courier.example/old', title: 'Old', hasBeenRead: true, creationTime: Date.UTC(2025, 0, 1) },
    { url: 'https://courier.example/new#part', title: 'New', hasBeenRead: false, creationTime: Date.UTC(2026, 0, 1) },
    { url: 'chrome://settings', title: 'Settings', hasBeenRead: false, creationTime: 0 },
  ]);
  expect(entries).toEqual([
    expect.objectContaining({ title: 'New', saved: '2026-01-01T00:00:00.000Z' }),
    expect.objectContaining({ title: 'Old', saved: '2025-01-01T00:00:00.000Z', read: true }),
    expect.objectContaining({ title: 'Settings', why: 'not-web-address' }),
  ]);
  expect(entries[0]).not.toHaveProperty('read');
});
