import type { PageReader } from '../pages/page-reader.ts';
import { type MadePage, madePage, nodesIn, sizeFor } from './made-page.ts';
import { measured, timesOf } from './measured.ts';
import { served } from './served.ts';
import type { Subjects } from './subjects.ts';
import { header, ratioRow } from './table.ts';

/** Pages of our own making with tens of thousands of nodes. */
export async function timeLargePages(reader: PageReader, subjects: Subjects, quick: boolean): Promise<void> {
  console.log(header('large made pages: extract ÷ Readability alone', 'cold', 'warm'));
  for (const nodes of quick ? [20_000] : [20_000, 50_000]) {
    for (const [name, shape] of shapes) {
      const made = shape(sizeFor(nodes, shape));
      const html = madePage(made);
      const page = served(html);
      const effort = { tabs: quick ? 1 : 2, warmUps: 2, warmRuns: 3 };
      const times = await measured(reader, page, [
        { run: subjects.extract, ...effort },
        { run: subjects.alone, ...effort },
      ]);
      const found = await reader.visit(page, subjects.paragraphs);
      const ratio = ratioRow(
        `${nodesIn(html)} nodes: ${name}`,
        timesOf(times, 'extract'),
        timesOf(times, 'alone'),
        0.5,
      );
      // A quick answer that is wrong is none.
      console.log(`${ratio} (${found ?? 'unknown'} of ${made.paragraphs} paragraphs found)`);
    }
  }
}

const shapes: [string, (size: number) => MadePage][] = [
  ['furniture', (furniture) => ({ paragraphs: 30, furniture })],
  ['furniture, unnamed', (furniture) => ({ paragraphs: 30, furniture, naming: 'hashed' })],
  ['story', (paragraphs) => ({ paragraphs, furniture: 4 })],
];
