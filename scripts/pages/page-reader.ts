import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import { launchChromium } from '../browsers/chromium.ts';
import { within } from '../within.ts';
import type { ServedPage } from './served-page.ts';

/** The page's own scripts and pictures stay out, but scripting stays on: without it `<noscript>` would turn into text. */
const policy = ['script-src', 'connect-src', 'img-src', 'media-src', 'frame-src']
  .map((name) => `${name} 'none'`)
  .join('; ');

const closedOff = [
  // No name resolves, so that not even a preconnect hint reaches the network.
  '--host-resolver-rules=MAP * ~NOTFOUND',
  // An http page stays at its own address.
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable,HttpsFirstModeV2',
];

/** Longer than any sane page takes, even on a busy machine; the extension itself gives up after 3 s. */
const usualPatience = 10_000;

/** Opens pages in headless Chromium, each in a tab of its own, and evaluates scripts beside them as the extension does. */
export class PageReader {
  readonly #patience: number;
  #browser: Promise<Browser> | undefined;

  /** Waits so many milliseconds for a page to load, and for what is made of it. */
  constructor(patience = usualPatience) {
    this.#patience = patience;
  }

  /**
   * What `use` makes of the opened page, or undefined if the page crashed or did not answer in time. A browser that died with
   * its page is started again for the next one.
   */
  async visit<T>(served: ServedPage, use: (beside: IsolatedWorld) => Promise<T>): Promise<T | undefined> {
    const browser = await this.#running();
    const patience = this.#patience;
    let page: Page | undefined;
    try {
      page = await within(patience, browser.newPage());
      await serve(page, served);
      await page.goto(served.url, { waitUntil: 'domcontentloaded', timeout: patience });
      const beside = await IsolatedWorld.beside(page, patience);
      // A reader clicks on a page that stands before their eyes: its layout is not ours to pay for.
      await within(patience, beside.evaluate('document.documentElement?.getBoundingClientRect().height'));
      return await within(patience, use(beside));
    } catch (error) {
      console.error(`${served.url}: ${error instanceof Error ? error.message : error}`);
      return undefined;
    } finally {
      // A tab that hangs may not close; the next page has its own.
      await within(2_000, page?.close() ?? Promise.resolve()).catch(() => {});
    }
  }

  async close(): Promise<void> {
    await (await this.#browser)?.close();
    this.#browser = undefined;
  }

  async #running(): Promise<Browser> {
    const before = this.#browser;
    if (before && (await before).connected) return before;
    // Another page may have started the next browser while we asked.
    if (this.#browser === before) this.#browser = launchChromium({ args: closedOff });
    return this.#running();
  }
}

/** A JavaScript world beside the page's own: the same document, none of its variables. Where the extension's script runs. */
export class IsolatedWorld {
  readonly #session: CDPSession;
  readonly #world: number;
  readonly #patience: number;

  private constructor(session: CDPSession, world: number, patience: number) {
    this.#session = session;
    this.#world = world;
    this.#patience = patience;
  }

  static async beside(page: Page, patience: number): Promise<IsolatedWorld> {
    const session = await page.createCDPSession();
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'nutgraf',
    });
    return new IsolatedWorld(session, executionContextId, patience);
  }

  /** The script's completion value, which is what `scripting.executeScript` answers too. */
  async evaluate(script: string): Promise<unknown> {
    const { result, exceptionDetails } = await this.#session.send('Runtime.evaluate', {
      expression: script,
      contextId: this.#world,
      returnByValue: true,
      awaitPromise: true,
      timeout: this.#patience,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }
}

async function serve(page: Page, { bytes, contentType }: ServedPage): Promise<void> {
  let served = false;
  const answer = (request: HTTPRequest): Promise<void> => {
    if (served || !request.isNavigationRequest() || request.frame() !== page.mainFrame())
      return request.abort('blockedbyclient');
    served = true;
    return request.respond({
      status: 200,
      headers: { 'content-type': contentType, 'content-security-policy': policy, 'cache-control': 'no-store' },
      body: bytes,
    });
  };
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    // The tab may close while a late request waits for its answer.
    answer(request).catch(() => {});
  });
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => {}));
}
