import { expect, test } from 'vitest';
import { datesIn } from '../../../lib/text/dates.ts';
import { judged, type NewsroomLine, newsroomLines } from '../../support/newsroom-lines.ts';

test('of the dates and traps, 97 in 100 are found and resolved right', () => {
  const lines = newsroomLines('dates');
  expect(lines.length).toBeGreaterThan(300);
  const { share, wrong } = judged(lines, dates, sameDate);
  console.log(`${(100 * share).toFixed(1)} % of ${lines.length} lines are right\n${wrong.join('\n')}`);
  expect(share).toBeGreaterThanOrEqual(0.97);
});

/** "Tuesday night = 2026-03-17"; "last week = ?" where the words name no one day, month or year. */
const dates = ({ sentence, language, published }: NewsroomLine): string[] =>
  datesIn(sentence, language, published).map(
    (found) => `${sentence.slice(found.start, found.end)} = ${found.date ?? '?'}`,
  );

/** The words of the line must be in the find, with a preposition and an article beside them at most. */
function sameDate(expected: string, found: string): boolean {
  const [words = '', date] = expected.split(' = ');
  const [foundWords = '', foundDate] = found.split(' = ');
  return date === foundDate && foundWords.includes(words) && foundWords.length - words.length <= 10;
}
