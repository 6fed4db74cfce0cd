import { expect, test } from 'vitest';
import { timeReadingList } from '../../scripts/bench/reading-list.ts';

// The long form is `npm run bench -- list`; how fast a shared machine is says nothing here.
test('the reading list is timed, and searches a small list within the time of a large one', async () => {
  const lines: string[] = [];
  await timeReadingList([300], (line) => lines.push(line), 0);
  const figures = (name: string) =>
    (lines.find((line) => line.startsWith(name)) ?? '').slice(name.length).trim().split(/\s+/).map(Number.parseFloat);
  expect(figures('search: all')[1]).toBeLessThan(500);
  expect(figures('a scan of all texts')[0]).toBeGreaterThan(figures('search: all')[0] ?? 0);
  expect(figures('page until its rows')[0]).toBeGreaterThan(0);
  expect(figures('longest frame while typing')[0]).toBeGreaterThan(0);
}, 120_000);
