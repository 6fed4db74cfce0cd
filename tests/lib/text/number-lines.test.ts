import { expect, test } from 'vitest';
import { numbersIn } from '../../../lib/text/numbers.ts';
import { judged, type NewsroomLine, newsroomLines } from '../../support/newsroom-lines.ts';

test('of the figures and traps, 98 in 100 are read right: words, value, unit', () => {
  const lines = newsroomLines('numbers');
  expect(lines.length).toBeGreaterThan(300);
  const { share, wrong } = judged(lines, figures, sameFigure);
  console.log(`${(100 * share).toFixed(1)} % of ${lines.length} lines are right\n${wrong.join('\n')}`);
  expect(share).toBeGreaterThanOrEqual(0.98);
});

/** "2,500 tonnes = 2500 tonnes <tonnes of fuel>" */
function figures({ sentence, language }: NewsroomLine): string[] {
  return numbersIn(sentence, language).map((found) => {
    const words = sentence.slice(found.start, found.end);
    const counted = found.of ? ` <${sentence.slice(found.of.start, found.of.end)}>` : '';
    return `${words} = ${found.value} ${found.unit ?? ''}`.trimEnd() + counted;
  });
}

/** What is counted must be its last word at least ("police officers" for "officers"), and all of it where the line says. */
function sameFigure(expected: string, found: string): boolean {
  const [, words, value, unit = '', counted] = parts(expected);
  const [, foundWords, foundValue, foundUnit = '', foundCounted] = parts(found);
  const sameUnit = foundUnit === unit || (unit !== '' && foundUnit.endsWith(` ${unit}`));
  return words === foundWords && value === foundValue && sameUnit && (!counted || counted === foundCounted);
}

const parts = (figure: string): string[] => [...(/^(.*) = (\S+)(?: ([^<]*?))?(?: <(.*)>)?$/.exec(figure) ?? [])];
