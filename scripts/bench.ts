/**
 * What a brief costs: `npm run bench`. In real Chromium, beside the page: the injected script against Readability alone on the
 * same page in the same state (cold: first run in a fresh tab; warm: the sixth and later ones), and the brief in Node.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'vite';
import { type Extraction, settled } from '../lib/article/extraction.ts';
import { brief } from '../lib/brief/brief.ts';
import type { Article } from '../lib/model.ts';
import { builtExtension } from './build/built-extension.ts';
import { root } from './build/sources.ts';
import { corpusPages, servedCorpusPage } from './pages/corpus.ts';
import { type IsolatedWorld, PageReader } from './pages/page-reader.ts';
import { type ServedPage, servedPage } from './pages/served-page.ts';
import { runScript } from './refusal.ts';

const pagesMeasured = 30;
const coldTabs = 5;
const warmUps = 5;
const warmRuns = 15;

interface Measured {
  cold: number;
  warm: number;
}

await runScript(async () => {
  const extractScript = readFileSync(path.join(builtExtension('extract'), 'extract.js'), 'utf8');
  const aloneScript = await readabilityAlone();
  const reader = new PageReader();
  const ratios: Measured[] = [];
  const extracts: Measured[] = [];
  const briefs: Measured[] = [];
  try {
    for (const page of benchPages()) {
      let article: Article | undefined;
      const extractOnce = async (beside: IsolatedWorld): Promise<number> => {
        const extraction = (await beside.evaluate(extractScript)) as Extraction;
        const outcome = settled(extraction);
        if (outcome.ok) article = outcome.value;
        return extraction.ms;
      };
      const aloneOnce = async (beside: IsolatedWorld): Promise<number> => Number(await beside.evaluate(aloneScript));
      const [extract, alone] = await measured(reader, page, [extractOnce, aloneOnce]);
      if (!extract || !alone) continue;
      extracts.push(extract);
      ratios.push({ cold: extract.cold / alone.cold, warm: extract.warm / alone.warm });
      if (article) briefs.push(briefMeasured(article));
    }
  } finally {
    await reader.close();
  }
  console.log(`${ratios.length} pages                     median   p10    p90`);
  for (const [name, list, digits] of [
    ['extract ÷ Readability alone', ratios, 2],
    ['extract, ms', extracts, 1],
    ['brief, ms per 1,000 words', briefs, 1],
  ] as const) {
    for (const state of ['cold', 'warm'] as const)
      console.log(
        row(
          `${name}, ${state}`,
          list.map((one) => one[state]),
          digits,
        ),
      );
  }
});

/** The corpus beside the repository where there is one: stories spread evenly over its list, the same at every run. */
function benchPages(): ServedPage[] {
  const corpus = path.resolve(root, '../shared/corpus');
  if (!existsSync(path.join(corpus, 'manifest.jsonl'))) {
    console.log('bench: no corpus in ../shared; measuring the sample page alone.');
    const sample = path.join(import.meta.dirname, 'sample/page.html');
    return [servedPage('https://example.com/sample', readFileSync(sample))];
  }
  const stories = corpusPages(corpus).filter(({ kind, news }) => kind === 'article' && news);
  const step = stories.length / pagesMeasured;
  return stories
    .filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step))
    .map((page) => servedCorpusPage(corpus, page));
}

/**
 * Medians over several fresh tabs for each of the runs, or nothing for one on whose page no answer came. The runs take turns,
 * so that what else the machine does falls on all of them; each evaluates its script anew, as a click does.
 */
async function measured(
  reader: PageReader,
  page: ServedPage,
  runs: ((beside: IsolatedWorld) => Promise<number>)[],
): Promise<(Measured | undefined)[]> {
  const cold: number[][] = runs.map(() => []);
  const warm: number[][] = runs.map(() => []);
  for (let tab = 0; tab < coldTabs; tab += 1) {
    for (const [index, run] of runs.entries()) {
      const times = await reader.visit(page, async (beside) => {
        const list: number[] = [];
        while (list.length < 1 + (tab === 0 ? warmUps + warmRuns : 0)) list.push(await run(beside));
        return list;
      });
      const [first, ...later] = times ?? [];
      if (first === undefined) continue;
      cold[index]?.push(first);
      if (tab === 0) warm[index]?.push(...later.slice(warmUps));
    }
  }
  return runs.map((_, index) => {
    const [first = [], again = []] = [cold[index], warm[index]];
    return first.length && again.length ? { cold: quantile(first, 0.5), warm: quantile(again, 0.5) } : undefined;
  });
}

function briefMeasured(article: Article): Measured {
  const words = article.blocks.reduce((sum, { text }) => sum + wordsIn(text, article.language), 0);
  const times = Array.from({ length: 1 + warmUps + warmRuns }, () => {
    const start = performance.now();
    brief(article);
    return ((performance.now() - start) * 1000) / words;
  });
  return { cold: times[0] ?? 0, warm: quantile(times.slice(1 + warmUps), 0.5) };
}

function wordsIn(text: string, language: string): number {
  const segments = new Intl.Segmenter(language, { granularity: 'word' }).segment(text);
  return [...segments].filter(({ isWordLike }) => isWordLike).length;
}

function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (sorted.length - 1) * part;
  const [low = Number.NaN, high = low] = sorted.slice(Math.floor(at), Math.floor(at) + 2);
  return low + (high - low) * (at % 1);
}

function row(name: string, values: number[], digits: number): string {
  const figures = [0.5, 0.1, 0.9].map((part) => quantile(values, part).toFixed(digits).padStart(7));
  return name.padEnd(35) + figures.join('');
}

async function readabilityAlone(): Promise<string> {
  const entry = path.join(import.meta.dirname, 'bench/readability-alone.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, lib: { entry, formats: ['iife'], name: 'bench' } },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  const code = bundle && 'output' in bundle ? bundle.output[0].code : undefined;
  if (code === undefined) throw new Error('The bench entry built to nothing');
  return `${code}\nbench.ms`;
}
