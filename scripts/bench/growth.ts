import type { PageReader } from '../pages/page-reader.ts';
import { exponent } from './figures.ts';
import { type MadePage, madePage } from './made-page.ts';
import { measured, timesOf } from './measured.ts';
import { served } from './served.ts';
import type { Subjects } from './subjects.ts';
import { header, row, type Target } from './table.ts';

/** How time grows with a page, warm: all of extract, our own part of it, and Readability alone. */
export async function timeGrowth(reader: PageReader, subjects: Subjects, quick: boolean): Promise<void> {
  const columns = ['ms 1×', 'ms 4×', 'ms 16×', '1 to 4', '4 to 16', '1 to 16'];
  console.log(header('growth, warm: time, and its exponent', ...columns));
  for (const [what, shape] of shapes) {
    const sizes = [];
    for (const factor of [1, 4, 16]) {
      const effort = { tabs: 1, warmUps: 5, warmRuns: quick ? 5 : 15 };
      sizes.push(
        await measured(reader, served(madePage(shape(factor))), [
          { run: subjects.parts, ...effort },
          { run: subjects.alone, ...effort },
        ]),
      );
    }
    for (const [name, key, target] of parts) {
      const [one = Number.NaN, four = Number.NaN, all = Number.NaN] = sizes.map((times) => timesOf(times, key).warm);
      const whole = exponent(one, all, 16);
      const figures = [one, four, all, exponent(one, four, 4), exponent(four, all, 4), whole];
      console.log(row(`${what}: ${name}`, figures, 2, target, whole));
    }
  }
}

const shapes: [string, (factor: number) => MadePage][] = [
  ['story', (factor) => ({ paragraphs: 24 * factor, furniture: 4 })],
  ['furniture', (factor) => ({ paragraphs: 24, furniture: 4 * factor })],
  ['furniture, unnamed', (factor) => ({ paragraphs: 24, furniture: 4 * factor, naming: 'hashed' })],
];

const parts: [name: string, key: string, target?: Target][] = [
  ['own part', 'own', { p50: 1.15 }],
  ['extract', 'total'],
  ['Readability alone', 'alone'],
];
