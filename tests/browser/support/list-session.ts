import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { builtEntry } from '../../../scripts/build/built-entry.ts';
import { builtExtension } from '../../../scripts/build/built-extension.ts';
import { brokenRules } from './accessible.ts';
import { Keyboard } from './keyboard.ts';
import { type ListBrowser, type ListStart, type ListWindow, looks } from './list-window.ts';
import { textWith } from './reader.ts';

/** A browser with one window of the reading list, in which a test goes from state to state. */
export class ListSession {
  readonly browser: ListBrowser;
  readonly list: ListWindow;
  readonly keys: Keyboard;
  /** What is exported comes to lie here. */
  readonly downloads: string;

  private constructor(browser: ListBrowser, list: ListWindow, downloads: string) {
    this.browser = browser;
    this.list = list;
    this.keys = new Keyboard(list);
    this.downloads = downloads;
  }

  /** The list is empty; `bench` in its window is what shelf-entry.ts does to it. */
  static async begin(
    product: 'chromium' | 'firefox',
    start: (how: ListStart) => Promise<ListBrowser>,
  ): Promise<ListSession> {
    const folder = mkdtempSync(path.join(tmpdir(), `nutgraf-${product}-`));
    const downloads = path.join(folder, 'downloads');
    mkdirSync(downloads);
    const script = await builtEntry(path.join(import.meta.dirname, 'shelf-entry.ts'));
    const extension = builtExtension(product);
    const browser = await start({ profile: path.join(folder, 'profile'), extension, downloads });
    const list = await browser.open();
    await list.run(`(() => {${script}\nglobalThis.bench = bench; })()`);
    return new ListSession(browser, list, downloads);
  }

  /** Waits until these words are there, whatever letters they are set in. */
  shows(said: string, where = this.list): Promise<string> {
    return textWith(said.toLowerCase(), () => where.ask(({ document }) => document.body.innerText.toLowerCase()));
  }

  /** What answers when a window first shows these words, from now on, in milliseconds by a clock that all windows have. */
  async watch(said: string, where: ListWindow): Promise<() => Promise<number>> {
    await where.run(`void (globalThis.watched = new Promise((seen) => {
      const look = () => {
        if (document.body.innerText.includes(${JSON.stringify(said)})) seen(performance.timeOrigin + performance.now());
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    }))`);
    return () => where.run<number>('watched');
  }

  /** The rules of accessibility that a state breaks in any look that a system has; of each a picture is kept. */
  async broken(state: string): Promise<string[]> {
    const broken: string[] = [];
    for (const look of looks) {
      await this.browser.wear(look);
      const rules = await brokenRules(this.list, look === 'light' ? 'all' : 'colours');
      broken.push(...rules.map((rule) => `${state}, ${look}: ${rule}`));
      await this.list.picture(`reading-list-${state}-${look}`);
    }
    await this.browser.wear('light');
    return broken;
  }

  async end(): Promise<void> {
    await this.browser.close();
    rmSync(path.dirname(this.downloads), { recursive: true, force: true });
  }
}
