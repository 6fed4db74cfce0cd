import type { PageReader } from '../pages/page-reader.ts';
import { madePage } from './made-page.ts';
import { measured, timesOf } from './measured.ts';
import { served } from './served.ts';
import type { Subjects } from './subjects.ts';
import { header, ratioRow } from './table.ts';

/** A story in boxes within boxes. Readability's time grows with their square. */
export async function timeNesting(reader: PageReader, subjects: Subjects, quick: boolean): Promise<void> {
  const timed = (depth: number) => {
    const effort = { tabs: quick ? 1 : 5, warmUps: 5, warmRuns: quick ? 5 : 15 };
    return measured(reader, served(madePage({ paragraphs: 24, furniture: 4, depth })), [
      { run: subjects.extract, ...effort },
      { run: subjects.alone, ...effort },
    ]);
  };
  const shallow = await timed(10);
  const deep = await timed(500);
  console.log(header('a story 500 deep ÷ one 10 deep', 'cold', 'warm'));
  console.log(ratioRow('extract', timesOf(deep, 'extract'), timesOf(shallow, 'extract'), 3));
  console.log(ratioRow('Readability alone', timesOf(deep, 'alone'), timesOf(shallow, 'alone')));
}
