import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { NutgrafInChromium } from '../../../scripts/browsers/nutgraf-in-chromium.ts';
import { asked, type ListBrowser, type ListStart, type ListWindow, type Look, narrowest } from './list-window.ts';
import { keepPicture } from './pictures.ts';

const features = {
  light: { 'prefers-color-scheme': 'light', 'forced-colors': 'none' },
  dark: { 'prefers-color-scheme': 'dark', 'forced-colors': 'none' },
  forced: { 'prefers-color-scheme': 'light', 'forced-colors': 'active' },
} as const satisfies Record<Look, Record<string, string>>;

export async function listInChromium({ profile, extension, downloads }: ListStart): Promise<ListBrowser> {
  const nutgraf = await NutgrafInChromium.start(extension, {
    userDataDir: profile,
    args: ['--window-size=1280,900'],
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
  });
  const open: Page[] = [];
  return {
    open: async () => {
      // A window of its own: what is behind another tab is slowed down by the browser.
      const page = await nutgraf.browser.newPage({ type: 'window', windowBounds: { width: 1280, height: 900 } });
      await page.goto(nutgraf.addressOf('stories.html'));
      open.push(page);
      return windowOf(page);
    },
    wear: async (look) => {
      await Promise.all(open.map((page) => wear(page, look)));
    },
    close: () => nutgraf.close(),
  };
}

function windowOf(page: Page): ListWindow {
  return {
    press: async (keys) => {
      const [key = '', modifier] = keys.split('+').reverse();
      if (modifier) await page.keyboard.down(modifier as KeyInput);
      await page.keyboard.press(key as KeyInput);
      if (modifier) await page.keyboard.up(modifier as KeyInput);
    },
    type: (text) => page.keyboard.type(text),
    chooseFile: async (file) => {
      const field = await page.waitForSelector('input[type=file]');
      await (field as ElementHandle<HTMLInputElement>).uploadFile(file);
    },
    ask: async <Result>(question: never, ...args: unknown[]) => (await page.evaluate(asked(question, args))) as Result,
    run: async <Result>(source: string) => (await page.evaluate(source)) as Result,
    narrow: (isNarrow) => page.setViewport(isNarrow ? narrowest : null),
    picture: async (name) => keepPicture(`chromium-${name}`, await page.screenshot()),
  };
}

/** Puppeteer has no word for forced colours; the protocol has. */
async function wear(page: Page, look: Look): Promise<void> {
  const session = await page.createCDPSession();
  const wanted = Object.entries(features[look]).map(([name, value]) => ({ name, value }));
  await session.send('Emulation.setEmulatedMedia', { features: wanted });
}
