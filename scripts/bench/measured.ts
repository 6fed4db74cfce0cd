import type { PageReader } from '../pages/page-reader.ts';
import type { ServedPage } from '../pages/served-page.ts';
import { median } from './figures.ts';
import type { Run, Times } from './subjects.ts';

/** How often one of those measured gets to work on a page. */
export interface Effort {
  run: Run;
  /** Fresh tabs, whose first runs are the cold ones. */
  tabs: number;
  /** In the first tab: runs after the cold one that do not count yet, and those that do. */
  warmUps: number;
  warmRuns: number;
}

export interface Measured {
  cold: number;
  warm: number;
}

/** Heavy pages get fewer warm runs, though always one. */
const warmBudget = 4_000;

/**
 * Medians for all that is timed, by name; what did not answer is left out. Those measured take turns, tab by tab, so that
 * what else the machine does falls on all of them.
 */
export async function measured(
  reader: PageReader,
  page: ServedPage,
  efforts: Effort[],
): Promise<Map<string, Measured>> {
  const cold = new Map<string, number[]>();
  const warm = new Map<string, number[]>();
  for (let tab = 0; tab < Math.max(...efforts.map(({ tabs }) => tabs)); tab += 1) {
    for (const { run, warmUps, warmRuns } of efforts.filter((effort) => tab < effort.tabs)) {
      const visit = () =>
        reader.visit(page, async (beside) => {
          const started = performance.now();
          const runs = [await run(beside)];
          while (tab === 0 && runs.length <= warmUps + warmRuns) {
            if (runs.length > 1 && performance.now() - started > warmBudget) break;
            runs.push(await run(beside));
          }
          return runs;
        });
      // A busy machine loses a tab now and then.
      const [first, ...later] = (await visit()) ?? (await visit()) ?? [];
      if (!first) continue;
      keep(cold, [first]);
      keep(warm, later.slice(Math.min(warmUps, later.length - 1)));
    }
  }
  return new Map(
    [...cold].map(([name, values]) => [name, { cold: median(values), warm: median(warm.get(name) ?? []) }]),
  );
}

/** Of all that was timed on a page of ours, where nothing may fail. */
export function timesOf(times: Map<string, Measured>, name: string): Measured {
  const found = times.get(name);
  if (!found) throw new Error(`There is no time of ${name}`);
  return found;
}

function keep(into: Map<string, number[]>, runs: Times[]): void {
  for (const times of runs)
    for (const [name, ms] of Object.entries(times)) into.set(name, [...(into.get(name) ?? []), ms]);
}
