/**
 * What reading a page costs: `npm run bench [-- --quick]`. In real Chromium, beside pages whose own scripts do not run: we and
 * our peers on the same page in the same state (cold: the first run in a fresh tab; warm: later ones in the same tab). Ratios
 * within one run can be relied on; milliseconds depend on the machine. Targets are told beside the figures, not enforced.
 * `npm run bench -- search [--quick]` times the search alone instead, `-- list` the reading list in its own page.
 */
import { parseArgs } from 'node:util';
import { timeGrowth } from './bench/growth.ts';
import { timeLargePages } from './bench/large-pages.ts';
import { timeNesting } from './bench/nesting.ts';
import { timeReadingList } from './bench/reading-list.ts';
import { timeRealPages } from './bench/real-pages.ts';
import { timeSearch } from './bench/search.ts';
import { subjects } from './bench/subjects.ts';
import { PageReader } from './pages/page-reader.ts';
import { runScript } from './refusal.ts';

/** Some of our peers take seconds for a large page, and more than one run in a tab. */
const patience = 30_000;

await runScript(async () => {
  const { values, positionals } = parseArgs({ options: { quick: { type: 'boolean' } }, allowPositionals: true });
  const { quick = false } = values;
  if (positionals.includes('search')) return timeSearch(quick);
  if (positionals.includes('list')) return timeReadingList(quick ? [1_000, 10_000] : [1_000, 10_000, 50_000]);
  const all = await subjects();
  const reader = new PageReader(patience);
  try {
    for (const time of [timeRealPages, timeLargePages, timeGrowth, timeNesting]) await time(reader, all, quick);
  } finally {
    await reader.close();
  }
  console.log(`\nin ${Math.round(performance.now() / 1000)} s`);
});
