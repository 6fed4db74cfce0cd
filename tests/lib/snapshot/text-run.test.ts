import { expect, test } from 'vitest';
import { TextRun } from '../../../lib/snapshot/text-run.ts';

test('white space is folded over the borders of pieces, unseen characters go', () => {
  const run = new TextRun();
  for (const piece of ['  The tolls\n', '\t rise', '\u200b', ' ', ' in March. ']) run.add(piece);
  expect(run.end()).toEqual({ text: 'The tolls rise in March.', marks: [], linkLength: 0 });
  expect(run.end()).toBeUndefined();
});

test('a mark spans its words and neither the space before nor the space after them', () => {
  const run = new TextRun();
  run.add('See');
  const end = run.open({ kind: 'link', href: '/report' });
  run.add(' the report ');
  end();
  run.add('of Monday');
  const { text, marks, linkLength } = run.end() ?? { text: '', marks: [], linkLength: 0 };
  expect(marks.map(({ start, end: stop }) => text.slice(start, stop))).toEqual(['the report']);
  expect(linkLength).toBe('the report'.length);
});

test('a mark that is open at the end of one text goes on in the next', () => {
  const run = new TextRun();
  run.open({ kind: 'strong' });
  run.add('Why it matters');
  expect(run.end()?.marks).toEqual([{ start: 0, end: 14, kind: 'strong' }]);
  run.add('Shops will pay');
  expect(run.end()?.marks).toEqual([{ start: 0, end: 14, kind: 'strong' }]);
});

test('bold within bold is one mark', () => {
  const run = new TextRun();
  const endOuter = run.open({ kind: 'strong' });
  run.add('Why ');
  const endInner = run.open({ kind: 'strong' });
  run.add('it matters:');
  endInner();
  endOuter();
  run.add(' Shops will pay');
  expect(run.end()?.marks).toEqual([{ start: 0, end: 15, kind: 'strong' }]);
});
