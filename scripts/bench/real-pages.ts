import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../build/sources.ts';
import { corpusPages, servedCorpusPage } from '../pages/corpus.ts';
import type { PageReader } from '../pages/page-reader.ts';
import { type ServedPage, servedPage } from '../pages/served-page.ts';
import { type Effort, type Measured, measured } from './measured.ts';
import type { Subjects } from './subjects.ts';
import { header, spreadRow, type Target } from './table.ts';

/** Real stories, each with us and our peers, cold and warm. */
export async function timeRealPages(reader: PageReader, subjects: Subjects, quick: boolean): Promise<void> {
  const closely = { tabs: quick ? 1 : 3, warmUps: 5, warmRuns: quick ? 5 : 10 };
  const roughly = { tabs: 1, warmUps: 2, warmRuns: 3 };
  const efforts: Effort[] = [
    { run: subjects.extract, ...closely },
    { run: subjects.alone, ...closely },
    { run: subjects.whole, ...roughly },
    { run: subjects.briefParts, tabs: 1, warmUps: 0, warmRuns: 0 },
    { run: subjects.defuddle, ...roughly },
    { run: subjects.postlight, ...roughly },
  ];
  const pages = pagesTimed(quick ? 8 : 60);
  const timed: Map<string, Measured>[] = [];
  for (const [index, page] of pages.entries()) {
    if (process.stderr.isTTY) process.stderr.write(`\rpage ${index + 1} of ${pages.length}\r`);
    timed.push(await measured(reader, page, efforts));
  }
  console.log(header(`${pages.length} real pages: ratios`, 'median', 'p10', 'p90'));
  for (const [name, over, under, target] of ratios) {
    for (const state of ['cold', 'warm'] as const) {
      const values = valuesOf(timed, over, state, (value, times) => value / (times.get(under)?.[state] ?? Number.NaN));
      console.log(spreadRow(`${name}, ${state}${missing(values, pages)}`, values, 2, target));
    }
  }
  console.log(header('milliseconds', 'median', 'p10', 'p90'));
  for (const [name, key] of milliseconds) {
    for (const state of ['cold', 'warm'] as const)
      console.log(spreadRow(`${name}, ${state}`, valuesOf(timed, key, state), 1));
  }
  console.log(header('milliseconds per 1,000 words', 'median', 'p10', 'p90'));
  for (const [name, key, target] of perThousandWords)
    console.log(spreadRow(name, valuesOf(timed, key, 'cold'), 1, target));
}

const ratios: [name: string, over: string, under: string, target?: Target][] = [
  ['extract ÷ Readability alone', 'extract', 'alone', { p50: 1.25, p90: 1.5 }],
  ['click to data ÷ Readability alone', 'whole', 'alone'],
  ['Defuddle ÷ Readability alone', 'defuddle', 'alone'],
  ['Postlight ÷ Readability alone', 'postlight', 'alone'],
  ['cloneNode ÷ Readability alone', 'clone', 'alone'],
  ['extract ÷ Defuddle', 'extract', 'defuddle', { p50: 0.5 }],
];

const milliseconds: [name: string, key: string][] = [
  ['extract', 'extract'],
  ['click to data', 'whole'],
  ['of it extract and carrying over', 'carried'],
  ['of it the article', 'article'],
  ['of it the brief', 'brief'],
  ['Readability alone', 'alone'],
  ['Defuddle', 'defuddle'],
  ['Postlight', 'postlight'],
];

/** The first brief of a page of ours also pays what all later ones find ready: patterns, word tables, the segmenter. */
const perThousandWords: [name: string, key: string, target?: Target][] = [
  ['sentences and roles, first brief', 'roles'],
  ['sentences and roles, later ones', 'rolesAgain', { p50: 15 }],
  ['facts and links, first brief', 'facts'],
  ['facts and links, later ones', 'factsAgain', { p50: 30 }],
];

function valuesOf(
  timed: Map<string, Measured>[],
  key: string,
  state: keyof Measured,
  of: (value: number, times: Map<string, Measured>) => number = (value) => value,
): number[] {
  return timed
    .map((times) => of(times.get(key)?.[state] ?? Number.NaN, times))
    .filter((value) => Number.isFinite(value));
}

/** A peer that did not answer on a page is not counted there, and that is said. */
const missing = (values: number[], pages: ServedPage[]): string =>
  values.length < pages.length ? ` (${values.length} of ${pages.length})` : '';

/** The corpus beside the repository where there is one: stories spread evenly over its list, the same at every run. */
function pagesTimed(count: number): ServedPage[] {
  const corpus = path.resolve(root, '../shared/corpus');
  if (!existsSync(path.join(corpus, 'manifest.jsonl'))) {
    console.log('bench: no corpus in ../shared; the sample page alone stands for real pages.');
    const sample = path.join(root, 'scripts/sample/page.html');
    return [servedPage('https://example.com/sample', readFileSync(sample))];
  }
  const stories = corpusPages(corpus).filter(({ kind, news }) => kind === 'article' && news);
  const step = stories.length / count;
  return stories
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map((page) => servedCorpusPage(corpus, page));
}
