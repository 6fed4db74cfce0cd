import type { ElementHandle, Page } from 'puppeteer-core';
import { launchChromium } from '../../../scripts/browsers/chromium.ts';
import { NutgrafInChromium } from '../../../scripts/browsers/nutgraf-in-chromium.ts';
import { keepPicture } from './pictures.ts';
import { eventually, type InPage, pressable, type Reader, type Start, type Surface, textWith } from './reader.ts';

type Theme = 'light' | 'dark';

export async function startChromium({ profile, proxyPort, extension }: Start): Promise<Reader> {
  const options = {
    userDataDir: profile,
    // Chromium goes past a proxy for loopback unless told; nothing at all shall go past ours.
    args: [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>', '--window-size=1280,900'],
  };
  if (extension !== undefined) return readerOf(await NutgrafInChromium.start(extension, options));
  const browser = await launchChromium(options);
  return pageReader((await browser.pages())[0] ?? (await browser.newPage()), () => browser.close());
}

async function readerOf(nutgraf: NutgrafInChromium): Promise<Reader> {
  const page = await nutgraf.firstPage();
  let theme: Theme = 'light';
  const shown = new Set<Page>();
  const surface = async (opened: Promise<Page>) => {
    const view = await opened;
    shown.add(view);
    await wear(view, theme);
    return surfaceOf(view);
  };
  return {
    ...pageReader(page, () => nutgraf.close()),
    clickButton: async () => {
      await page.bringToFront();
      return surface(nutgraf.clickButton(page));
    },
    openPanel: (popup) => surface(nutgraf.panelAfter(() => popup.press('Open beside page'))),
    openReadingList: async () => {
      const list = await nutgraf.browser.newPage();
      await list.goto(nutgraf.addressOf('stories.html'));
      return surface(Promise.resolve(list));
    },
    prefer: async (wanted) => {
      theme = wanted;
      const open = [...shown].filter((view) => !view.isClosed());
      await Promise.all(open.map((view) => wear(view, theme)));
    },
  };
}

function pageReader(page: Page, close: () => Promise<void>): Reader {
  const without = () => Promise.reject(new Error('This browser has no extension'));
  return {
    visit: async (address, until = 'load') => {
      // A page behind another one is slowed down by the browser.
      await page.bringToFront();
      await page.goto(address, { waitUntil: until });
    },
    ask: (question, ...args) => inView(page, question, ...args),
    pressEscape: async () => {
      await page.bringToFront();
      await page.keyboard.press('Escape');
    },
    clickButton: without,
    openPanel: without,
    openReadingList: without,
    prefer: without,
    close,
  };
}

function surfaceOf(view: Page): Surface {
  return {
    shows: (words) => textWith(words, () => inView(view, ({ document }) => document.body.innerText)),
    press: async (name) => {
      const source = `(${pressable})(window, ${JSON.stringify(name)})`;
      let isUnderMouse = false;
      await eventually(`"${name}"`, async () => {
        // A popup that closes under the mouse takes the answer to our click with it.
        if (isUnderMouse && view.isClosed()) return true;
        const element = (await view.evaluateHandle(source)) as ElementHandle<Element>;
        // What the bar at the foot covers is in view and yet under no mouse.
        await element.evaluate((covered) => covered.scrollIntoView({ block: 'center' }));
        isUnderMouse = true;
        // Fails, and is tried again, where the element was drawn anew in between.
        await element.click();
        return true;
      });
    },
    ask: (question, ...args) => inView(view, question, ...args),
    picture: async (name) => keepPicture(`chromium-${name}`, await view.screenshot()),
  };
}

const wear = (view: Page, theme: Theme): Promise<void> =>
  view.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }]);

const inView = async <Args extends unknown[], Result>(
  view: Page,
  question: InPage<Args, Result | Promise<Result>>,
  ...args: Args
): Promise<Result> => (await view.evaluate(`(${question})(window, ...${JSON.stringify(args)})`)) as Result;
