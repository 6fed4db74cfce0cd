import path from 'node:path';
import { launchChromium } from '../browsers/chromium.ts';
import { builtEntry } from '../build/built-entry.ts';
import { quantile } from './figures.ts';
import type { SearchFigures } from './search-run.ts';
import { header, row } from './table.ts';

/** What searching the reading list costs in real Chromium, at several lengths, beside looking through every text. */
export async function timeSearch(quick: boolean): Promise<void> {
  const script = await builtEntry(path.join(import.meta.dirname, 'entries/search-of.ts'));
  for (const count of quick ? [1_000, 10_000] : [1_000, 10_000, 50_000]) {
    const browser = await launchChromium({ args: ['--enable-precise-memory-info'], protocolTimeout: patience });
    try {
      const page = await browser.newPage();
      report(count, (await page.evaluate(`${script}\nbench.run(${count})`)) as SearchFigures); // what the entry answers
    } finally {
      await browser.close();
    }
  }
}

/** Fifty thousand stories are a minute's work on a machine with nothing else to do. */
const patience = 900_000;

function report(count: number, figures: SearchFigures): void {
  const { entryMs, mergeMs, stretchMs, textBytes, indexBytes, segments, heapBytes, queries, scans } = figures;
  console.log(header(`search, ${count} stories of 800 words`, 'figure'));
  console.log(row('entry of a story, ms', [entryMs], 2));
  console.log(row('its share of all merges, ms', [mergeMs], 2));
  console.log(row('longest stretch of a merge, ms', [stretchMs], 0));
  const share = (100 * indexBytes) / textBytes;
  // The more stories, the more of their words are the same: a target for many.
  console.log(row('index, % of the texts', [share], 1, count < 50_000 ? undefined : { p50: 25 }, share));
  console.log(row('segments', [segments], 0));
  const mostMemory = (heapBytes + indexBytes) / 1e6;
  console.log(row('heap beyond the texts, and all of the index, MB', [mostMemory], 0, { p50: 200 }, mostMemory));
  console.log(header('  ms up to the first fifty', 'p50', 'p95', 'max', 'scan 50', 'scan 95'));
  for (const [kind, times] of Object.entries(queries)) {
    const scanned = scans[kind] ?? [];
    const scan = scanned.length > 0 ? [0.5, 0.95].map((part) => quantile(scanned, part)) : [];
    const spread = [0.5, 0.95, 1].map((part) => quantile(times, part));
    console.log(
      row(`  ${kind}`, [...spread, ...scan], 1, kind.startsWith('excerpts') ? undefined : { p50: 50 }, spread[1]),
    );
  }
}
