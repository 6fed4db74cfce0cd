import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type NoBrief, problemWords } from '../../components/problem-words.ts';
import type { Reading } from '../../lib/model.ts';
import { eventually, type Reader, type Start, type Surface } from '../../tests/browser/support/reader.ts';
import { startWeb, type Web } from '../../tests/browser/support/web.ts';
import { wordsOf } from '../pages/words-of.ts';
import { within } from '../within.ts';
import type { Seen } from './faults.ts';
import { addressOf, type HostilePage, isCanary, readyRequest } from './hostile-page.ts';
import { newestStory, nextAnswer, openStory } from './in-surface.ts';

const words = wordsOf('en');
/** A page that has not loaded by then is clicked as it is. */
const loadedInMs = 8_000;
/** Longer than anything of ours may take; a surface that hangs would otherwise keep us for minutes. */
const doneInMs = 40_000;

type StartBrowser = (start: Start) => Promise<Reader>;

/** A reader who opens hostile pages in a real browser with the built extension, one after the other. */
export class HostileVisitor {
  readonly #start: StartBrowser;
  readonly #extension: string;
  readonly #web: Web;
  readonly #folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-hostile-'));
  #browsers = 0;
  #open: Promise<{ reader: Reader; list: Surface }> | undefined;

  private constructor(start: StartBrowser, extension: string, web: Web) {
    this.#start = start;
    this.#extension = extension;
    this.#web = web;
  }

  static async of(start: StartBrowser, extension: string, pages: HostilePage[]): Promise<HostileVisitor> {
    const web = await startWeb(Object.fromEntries(pages.map((page) => [addressOf(page), page])));
    return new HostileVisitor(start, extension, web);
  }

  /** Opens the page, clicks the button, reads what the popup says, saves the story and opens it in the reading list. */
  async visit(page: HostilePage): Promise<Seen> {
    try {
      const seen = await within(doneInMs, this.#look(page));
      // What made the browser's tab silent may keep it so.
      if (seen.problem === 'page-silent' || seen.problem === 'page-refused') await this.#leave();
      return seen;
    } catch (error) {
      await this.#leave();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#leave();
    await this.#web.close();
    rmSync(this.#folder, { recursive: true, force: true });
  }

  async #look(page: HostilePage): Promise<Seen> {
    const { reader, list } = await this.#browser();
    await within(loadedInMs, reader.visit(addressOf(page), 'domcontentloaded')).catch(() => {
      // A page that never loads is there all the same.
    });
    if (page.settleMs) await setTimeout(page.settleMs);
    if (page.tellsWhenReady)
      await eventually(`${page.id} to be ready`, async () => this.#web.log.includes(readyRequest(page)));
    const before = this.#web.log.length;
    const popup = await reader.clickButton();
    const first = await popup.ask(nextAnswer);
    let answer = first;
    // A reader tries again, as the popup says, where a busy page is a story in the end.
    while (page.outcome === 'brief' && problemSaid(answer.heading) === 'page-silent' && answer.ms < page.budgetMs) {
      await popup.press(words('tryAgain'));
      answer = await popup.ask(nextAnswer);
    }
    const problem = problemSaid(answer.heading);
    let kept: Reading | undefined;
    if (!problem) {
      await popup.press(words('save'));
      await popup.shows(words('saved'));
      const story = await list.ask(newestStory);
      kept = story.reading;
      await list.ask(openStory, story.id);
    }
    const canaries = this.#web.log.slice(before).filter(isCanary);
    return {
      popup: answer.text,
      firstMs: first.ms,
      ms: answer.ms,
      ...(problem && { problem }),
      ...(kept && { kept }),
      canaries,
    };
  }

  #browser(): Promise<{ reader: Reader; list: Surface }> {
    this.#open ??= this.#started();
    return this.#open;
  }

  async #started(): Promise<{ reader: Reader; list: Surface }> {
    const profile = path.join(this.#folder, `profile-${this.#browsers++}`);
    const reader = await this.#start({ profile, proxyPort: this.#web.port, extension: this.#extension });
    return { reader, list: await reader.openReadingList() };
  }

  async #leave(): Promise<void> {
    const open = this.#open;
    this.#open = undefined;
    await (await open?.catch(() => undefined))?.reader.close();
  }
}

function problemSaid(heading: string): NoBrief | undefined {
  const known = Object.entries(problemWords) as [NoBrief, { what: Parameters<typeof words>[0] }][];
  return known.find(([, { what }]) => words(what) === heading)?.[0];
}
