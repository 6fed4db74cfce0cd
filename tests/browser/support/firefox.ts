import { type Browser, launch, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import { BiDi } from './bidi.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { keepPicture } from './pictures.ts';
import { eventually, type InPage, pressable, type Reader, type Start, type Surface, textWith } from './reader.ts';

/** As in wxt.config.ts; the address of its pages is ours to choose, so that we know it and a restart keeps it. */
const id = 'nutgraf@nutgraf.extension';
const uuid = '7d1f6c0e-3a7b-4a53-9a64-0c1d7f2b9e11';
export const home = `moz-extension://${uuid}`;

/** Where a surface is found among the views of the extension. */
type Place = 'popup' | 'sidebar' | 'list';

export async function startFirefox({ profile, proxyPort, extension }: Start): Promise<Reader> {
  const browser = await launchFirefox(profile, {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxyPort,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxyPort,
    'network.proxy.allow_hijacking_localhost': true,
  });
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    if (extension === undefined) return pageReader(browser, page);
    await browser.installExtension(extension);
    return await readerOf(browser, page);
  } catch (error) {
    await browser.close();
    throw error;
  }
}

export function launchFirefox(profile: string, prefs: Record<string, unknown>): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox'),
    headless: true,
    userDataDir: profile,
    defaultViewport: null,
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
      // What is installed for a test is gone with the browser, and would take its stories along.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      // A tab behind another one is to show what is done to it as soon as one in front.
      'dom.min_background_timeout_value': 4,
      ...prefs,
    },
  });
}

async function readerOf(browser: Browser, page: Page): Promise<Reader> {
  const bidi = BiDi.of(browser);
  const window = await FirefoxWindow.of(bidi);
  // Popup and sidebar are no contexts of the protocol's; a page of the extension's own can look into both.
  const lookout = await bidi.openTab(`${home}/stories.html#lookout`);
  const widget = id.replace(/[^a-z0-9_-]/gi, '_');
  await window.showButton(`${widget}-browser-action`);
  const surface = (place: Place) => surfaceOf(bidi, window, lookout, place);
  return {
    ...pageReader(browser, page),
    clickButton: async () => {
      await page.bringToFront();
      await window.closePopup();
      // The view of a popup outlives it for a moment, and would be asked in its stead.
      await eventually('the popup before is gone', () =>
        bidi.evaluate<boolean>(lookout, `${viewOf('popup')} === undefined`),
      );
      await window.click(`${widget}-browser-action`);
      return surface('popup');
    },
    openPanel: async () => {
      // Firefox opens its sidebar for a reader's gesture only.
      const button = `(${pressable})(${viewOf('popup')}, 'Open beside page')`;
      await bidi.evaluate(lookout, `${button}.focus()`);
      await window.pressEnterInPopup();
      await eventually('the sidebar', () => window.hasSidebar());
      return surface('sidebar');
    },
    openReadingList: async () => {
      await bidi.openTab(`${home}/stories.html`, { inFront: true });
      return surface('list');
    },
    prefer: (theme) => window.prefer(theme),
  };
}

function pageReader(browser: Browser, page: Page): Reader {
  const without = () => Promise.reject(new Error('This browser has no extension'));
  return {
    visit: async (address, until = 'load') => {
      // A page behind another one is slowed down by the browser.
      await page.bringToFront();
      if (/^https?:/.test(address)) await page.goto(address, { waitUntil: until });
      else await BiDi.of(browser).openIn(page, address);
    },
    ask: async <Args extends unknown[], Result>(question: InPage<Args, Result>, ...args: Args) =>
      (await page.evaluate(`(${question})(window, ...${JSON.stringify(args)})`)) as Result,
    pressEscape: async () => {
      await page.bringToFront();
      await page.keyboard.press('Escape');
    },
    clickButton: without,
    openPanel: without,
    openReadingList: without,
    prefer: without,
    close: () => browser.close(),
  };
}

function surfaceOf(bidi: BiDi, window: FirefoxWindow, lookout: string, place: Place): Surface {
  const inView = <Args extends unknown[], Result>(
    question: InPage<Args, Result | Promise<Result>>,
    ...args: Args
  ): Promise<Result> => bidi.evaluate(lookout, `(${question})(${viewOf(place)}, ...${JSON.stringify(args)})`);
  return {
    shows: (words) => textWith(words, () => inView(({ document }) => document.body.innerText)),
    press: (name) =>
      eventually(`"${name}" in the ${place}`, async () => {
        await bidi.evaluate(lookout, `(${pressable})(${viewOf(place)}, ${JSON.stringify(name)}).click()`);
        return true;
      }).then(() => undefined),
    ask: async (question, ...args) => {
      await eventually(`the ${place}`, () => bidi.evaluate<boolean>(lookout, `${viewOf(place)} !== undefined`));
      return inView(question, ...args);
    },
    picture: async (name) => keepPicture(`firefox-${name}`, await window.picture(place)),
  };
}

/** Source of the window of a surface, seen from the lookout. */
const viewOf = (place: Place): string =>
  place === 'list'
    ? `browser.extension.getViews({ type: 'tab' }).find((view) => view !== window && view.location.pathname === '/stories.html')`
    : `browser.extension.getViews({ type: '${place}' })[0]`;
