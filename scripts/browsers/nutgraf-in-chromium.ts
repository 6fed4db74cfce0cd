import type { Browser, Extension, LaunchOptions, Page } from 'puppeteer-core';
import { launchChromium } from './chromium.ts';

/** Chromium with the built extension installed, used as its reader would. */
export class NutgrafInChromium {
  readonly browser: Browser;
  readonly #extension: Extension;

  private constructor(browser: Browser, extension: Extension) {
    this.browser = browser;
    this.#extension = extension;
  }

  static async start(extensionFolder: string, options: LaunchOptions = {}): Promise<NutgrafInChromium> {
    const browser = await launchChromium(options);
    try {
      const id = await browser.installExtension(extensionFolder);
      const extension = (await browser.extensions()).get(id);
      if (!extension) throw new Error(`Chromium installed ${extensionFolder} but does not list it`);
      return new NutgrafInChromium(browser, extension);
    } catch (error) {
      await browser.close();
      throw error;
    }
  }

  get id(): string {
    return this.#extension.id;
  }

  /** A page of the extension's own, by its file's name. */
  addressOf(file: string): string {
    return `chrome-extension://${this.id}/${file}`;
  }

  /** The page in the browser's first tab, which is there from the start. */
  async firstPage(): Promise<Page> {
    return (await this.browser.pages())[0] ?? this.browser.newPage();
  }

  /** Clicks the toolbar button while this page is in front, and answers the popup. */
  async clickButton(page: Page): Promise<Page> {
    const opened = this.#opened('popup.html');
    await page.triggerExtensionAction(this.#extension);
    return opened;
  }

  /** Does what opens the side panel, and answers the panel. */
  async panelAfter(act: () => Promise<unknown>): Promise<Page> {
    const opened = this.#opened('sidepanel.html');
    await act();
    return opened;
  }

  async readingListAfter(act: () => Promise<unknown>): Promise<Page> {
    const opened = this.#opened('stories.html');
    await act();
    return opened;
  }

  close(): Promise<void> {
    return this.browser.close();
  }

  async #opened(file: string): Promise<Page> {
    const before = new Set(this.browser.targets());
    const target = await this.browser.waitForTarget(
      (candidate) => !before.has(candidate) && candidate.url().split('#')[0] === this.addressOf(file),
      { timeout: 15_000 },
    );
    return target.asPage();
  }
}

/** A page of the extension's origin with its storage and none of its scripts but this one, whose fields are `bench`. */
export async function originPage(nutgraf: NutgrafInChromium, script: string): Promise<Page> {
  const page = await nutgraf.browser.newPage();
  await page.goto(nutgraf.addressOf('icons/128.png'));
  await page.evaluate(`${script}\nglobalThis.bench = bench`);
  return page;
}

/** What an extension page shows, once it shows more than that it is busy. */
export async function textShown(page: Page): Promise<string> {
  await page.waitForSelector('main h1', { timeout: 15_000 });
  return page.$eval('main', (main) => main.innerText);
}
