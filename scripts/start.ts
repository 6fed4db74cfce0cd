/**
 * Shows what Nutgraf does: `npm start [-- URL|FILE]`. Opens a browser with the extension installed on a page (a made-up
 * story where none is named), clicks the toolbar button and opens the brief beside the page. Where there is no display
 * it does the same unseen, prints the brief and keeps pictures.
 */
import { mkdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'puppeteer-core';
import { hasDisplay } from './browsers/chromium.ts';
import { NutgrafInChromium, textShown } from './browsers/nutgraf-in-chromium.ts';
import { answerPages, startServer } from './browsers/page-server.ts';
import { builtExtension, outputFolder } from './build/built-extension.ts';
import { servedPage } from './pages/served-page.ts';
import { wordsOf } from './pages/words-of.ts';
import { Refusal, runScript } from './refusal.ts';

const pictures = path.join(outputFolder, 'screenshots');
const windowSize = '--window-size=1360,900';

await runScript(async () => {
  const asked = process.argv[2] ?? path.join(import.meta.dirname, 'sample/page.html');
  const file = fileAsked(asked);
  const server = file === undefined ? undefined : await serverOf(file);
  const seen = hasDisplay();
  console.log(`Nutgraf: building, then opening ${asked} ${seen ? 'in a browser' : 'unseen, as there is no display'} …`);
  try {
    const nutgraf = await NutgrafInChromium.start(builtExtension('chromium'), { headless: !seen, args: [windowSize] });
    try {
      const page = await nutgraf.firstPage();
      await open(page, server?.address ?? asked);
      await show(nutgraf, page, seen);
      if (seen) await closedByItsReader(nutgraf);
    } finally {
      await nutgraf.close();
    }
  } finally {
    await server?.close();
  }
});

/** The file that was asked for, or undefined where it is an address. */
function fileAsked(asked: string): string | undefined {
  const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
  if (isFile(asked)) return asked;
  const address = URL.canParse(asked) ? new URL(asked) : undefined;
  if (address?.protocol === 'http:' || address?.protocol === 'https:') return undefined;
  if (address?.protocol === 'file:' && isFile(fileURLToPath(address))) return fileURLToPath(address);
  throw new Refusal(`${asked} is neither a file nor a web address.`);
}

function serverOf(file: string) {
  const { bytes, contentType } = servedPage(pathToFileURL(file).href, readFileSync(file));
  return startServer(answerPages(new Map([['/', { contentType, body: bytes }]])));
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'domcontentloaded', timeout: 30_000 }).catch((error: unknown) => {
    throw new Refusal(`${address} did not open: ${error instanceof Error ? error.message : error}`);
  });
  await page.bringToFront();
}

async function show(nutgraf: NutgrafInChromium, page: Page, seen: boolean): Promise<void> {
  const popup = await nutgraf.clickButton(page);
  const glance = await textShown(popup);
  mkdirSync(pictures, { recursive: true });
  const kept = [await picture(popup, 'start-popup.png')];
  const words = wordsOf('en');
  const button = await popup.$(`::-p-aria([name="${words('openPanel')}"][role="button"])`);
  // A page without a story has nothing to show beside it.
  const panel = button ? await nutgraf.panelAfter(() => button.click()) : undefined;
  const text = panel ? await textShown(panel) : glance;
  if (seen) return console.log('Nutgraf: the brief is beside the page. Close the browser to end.');
  if (panel) kept.push(await picture(panel, 'start-panel.png'));
  // A button beside each line is for eyes and hands; in print it only repeats itself.
  const lines = text.split('\n').filter((line) => line !== words('copyLineLink'));
  console.log(`\n${lines.join('\n')}\n`);
  console.log(`Pictures: ${kept.join(', ')}`);
}

async function picture(page: Page, name: string): Promise<string> {
  const file = path.join(pictures, name);
  await page.screenshot({ path: file });
  return path.relative(process.cwd(), file);
}

function closedByItsReader({ browser }: NutgrafInChromium): Promise<void> {
  return new Promise((resolve) => {
    browser.once('disconnected', () => resolve());
  });
}
