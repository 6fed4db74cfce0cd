import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'puppeteer-core';
import { NutgrafInChromium, originPage } from '../browsers/nutgraf-in-chromium.ts';
import { builtEntry } from '../build/built-entry.ts';
import { builtExtension } from '../build/built-extension.ts';
import { quantile } from './figures.ts';
import { header, row } from './table.ts';

/** The bench in the list's page; see entries/reading-list.ts. */
type Bench = typeof import('./entries/reading-list.ts');
type Tell = (line: string) => void;

/** What a list of so many stories costs, in the extension's own page in Chromium, on its own disk. Tells it line by line. */
export async function timeReadingList(sizes: number[], tell: Tell = console.log, settlesMs = 30_000): Promise<void> {
  const place = mkdtempSync(path.join(tmpdir(), 'nutgraf-list-'));
  const extension = builtExtension('chromium', place);
  const script = await builtEntry(path.join(import.meta.dirname, 'entries/reading-list.ts'));
  const inBrowser = async <T>(work: (nutgraf: NutgrafInChromium) => Promise<T>): Promise<T> => {
    const options = { userDataDir: path.join(place, 'profile'), protocolTimeout: 1_800_000 };
    const nutgraf = await NutgrafInChromium.start(extension, options);
    try {
      return await work(nutgraf);
    } finally {
      await nutgraf.close();
    }
  };
  try {
    let filled = 0;
    for (const size of sizes) {
      const filling = await inBrowser(async (nutgraf) =>
        inPage(await originPage(nutgraf, script), 'fill', filled, size),
      );
      // As for a reader who comes back: for seconds after so much was written, the browser still puts its database in order.
      await inBrowser(async (nutgraf) => {
        await inPage(await originPage(nutgraf, script), 'firstRows');
        await new Promise((resolve) => setTimeout(resolve, settlesMs));
      });
      await inBrowser((nutgraf) => timeSize(nutgraf, script, size, filling, tell));
      filled = size;
    }
  } finally {
    rmSync(place, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function timeSize(
  nutgraf: NutgrafInChromium,
  script: string,
  size: number,
  filling: { fill: number; tidy: number },
  tell: Tell,
) {
  const page = await originPage(nutgraf, script);
  tell(header(`${size.toLocaleString('en')} stories`, 'p50', 'p95', 'max'));
  tell(row('bring in, ms a story', [filling.fill], 2));
  tell(row('index upkeep, ms a story', [filling.tidy], 2));
  tell(row('first 50 rows', spread([await inPage(page, 'firstRows'), await inPage(page, 'firstRows')]), 1));
  const { index, text } = await inPage(page, 'sizes', size);
  tell(row('index, % of the text', [(100 * index) / text], 1, { p50: 25 }, (100 * index) / text));
  const searches = await inPage(page, 'searches', size);
  for (const [kind, times] of Object.entries(searches)) tell(row(`search: ${kind}`, spread(times), 1));
  const all = Object.values(searches).flat();
  tell(row('search: all', spread(all), 1, { p50: 50 }, quantile(all, 0.95)));
  tell(row('heap, MB', [await heapOf(page)], 0, { p50: 200 }, await heapOf(page)));
  tell(row('a scan of all texts', spread(await inPage(page, 'scans', size)), 0));
  const saves = await inPage(page, 'saves', 10_000_000 + size, 60);
  tell(row('save', spread(saves), 1, { p50: 25 }, quantile(saves, 0.95)));
  await page.close();
  for (const [name, ms] of Object.entries(await timesOfPage(nutgraf))) tell(row(name, [ms], 0));
}

/** What a reader waits for: the page until its rows stand there, and the longest that typing kept a frame waiting. */
async function timesOfPage(nutgraf: NutgrafInChromium): Promise<Record<string, number>> {
  const page = await nutgraf.browser.newPage();
  await page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('.story-link')) return;
      observer.disconnect();
      Reflect.set(window, 'rowsAt', performance.now());
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(nutgraf.addressOf('stories.html'));
  await page.waitForSelector('.story-link', { timeout: 60_000 });
  const rows = await page.evaluate(() => Number(Reflect.get(window, 'rowsAt')));
  const field = await page.$('input[type=search]');
  if (!field) return { 'page until its rows': rows };
  await new Promise((resolve) => setTimeout(resolve, 3000));
  await page.evaluate(() => {
    let longest = 0;
    let before = performance.now();
    const frame = (now: number) => {
      longest = Math.max(longest, now - before);
      before = now;
      Reflect.set(window, 'longestFrame', longest);
      requestAnimationFrame(frame);
    };
    requestAnimationFrame((now) => {
      before = now;
      requestAnimationFrame(frame);
    });
  });
  await field.type('some words that are typed', { delay: 60 });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  const frame = await page.evaluate(() => Number(Reflect.get(window, 'longestFrame')));
  await page.close();
  return { 'page until its rows': rows, 'longest frame while typing': frame };
}

const inPage = async <Name extends keyof Bench>(
  page: Page,
  name: Name,
  ...args: Parameters<Bench[Name]>
): Promise<Awaited<ReturnType<Bench[Name]>>> =>
  (await page.evaluate(`bench.${name}(...${JSON.stringify(args)})`)) as Awaited<ReturnType<Bench[Name]>>;

async function heapOf(page: Page): Promise<number> {
  const { JSHeapUsedSize = Number.NaN } = await page.metrics();
  return JSHeapUsedSize / 1e6;
}

const spread = (times: number[]): number[] => [quantile(times, 0.5), quantile(times, 0.95), Math.max(...times)];
