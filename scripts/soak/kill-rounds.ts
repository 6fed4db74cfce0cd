import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chanceFrom } from '../bench/made-text.ts';
import { NutgrafInChromium, originPage } from '../browsers/nutgraf-in-chromium.ts';
import { builtEntry } from '../build/built-entry.ts';
import { builtExtension } from '../build/built-extension.ts';
import type { Change } from './page.ts';

type InPage = typeof import('./page.ts');

export interface Kills {
  rounds: number;
  acknowledged: number;
  faults: string[];
}

/**
 * Kills Chromium in the middle of changes to the reading list, round after round in one profile, and looks each time at what
 * is left: all that was acknowledged, and nothing by half. Of a change that was not answered, both outcomes are right.
 */
export async function killRounds(rounds: number, tell: (line: string) => void = () => {}): Promise<Kills> {
  const place = mkdtempSync(path.join(tmpdir(), 'nutgraf-soak-'));
  // Built here: Chromium forgets an extension, and its storage, whose folder is built anew between two rounds.
  const extension = builtExtension('chromium', place);
  const userDataDir = path.join(place, 'profile');
  const script = await builtEntry(path.join(import.meta.dirname, 'page.ts'));
  const chance = chanceFrom(rounds);
  const possible: Possible = new Map();
  const faults: string[] = [];
  let acknowledged = 0;
  try {
    for (let round = 0; round <= rounds; round++) {
      const nutgraf = await NutgrafInChromium.start(extension, { userDataDir });
      const page = await originPage(nutgraf, script);
      await page.evaluate('bench.beginFreshLog()');
      const left = (await page.evaluate('bench.look()')) as Awaited<ReturnType<InPage['look']>>;
      faults.push(...left.faults, ...lost(possible, new Map(left.tags)));
      if (round === rounds) {
        await nutgraf.close();
        break;
      }
      const changes: Change[] = [];
      await page.exposeFunction('told', (change: Change) => changes.push(change));
      const first = round * 100_000;
      page.evaluate(`void bench.work(${round}, ${first}, told)`).catch(() => undefined); // it ends with the browser
      await new Promise((resolve) => setTimeout(resolve, 300 + chance() * 1200));
      const browser = nutgraf.browser.process();
      const ended = new Promise((resolve) => browser?.once('exit', resolve));
      browser?.kill('SIGKILL');
      await ended;
      const answered = changes.filter((change) => change.answered).length;
      acknowledged += answered;
      for (const change of changes) learn(possible, change);
      tell(`round ${round + 1}: killed after ${answered} changes, ${faults.length} faults so far`);
    }
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
  return { rounds, acknowledged, faults };
}

/** The tags that each story can have now, `null` for one that is gone: one once it was answered, two while it was not. */
type Possible = Map<number, (string | null)[]>;

const learn = (possible: Possible, { number, tag, answered }: Change): void => {
  possible.set(number, answered ? [tag] : [...(possible.get(number) ?? [null]), tag]);
};

/** Where the list is not what it can be. What it is, is known from here on. */
function lost(possible: Possible, left: Map<number, string>): string[] {
  return [...possible].flatMap(([number, tags]) => {
    const is = left.get(number) ?? null;
    possible.set(number, [is]);
    return tags.includes(is) ? [] : [`Story ${number} is ${is ?? 'gone'}, not ${tags.join(' or ')}`];
  });
}
