import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { eventually, type Reader, type Surface } from './support/reader.ts';
import { startWeb, type Web } from './support/web.ts';

// With an icon of its own: a browser would ask for one whenever it finds the time.
const sample = readFileSync(path.join(import.meta.dirname, '../../scripts/sample/page.html'), 'utf8').replace(
  '<title>',
  '<link rel="icon" href="data:,"><title>',
);
const story = 'http://courier.test/2026/03/storm-wall';
const otherStory = 'http://courier.test/2026/03/ferry-sails';
const headline = 'Port Havren halts ferries as storm wall cracks';
const line = 'A second failure during the tide would put about 600 homes under water.';
const pages = {
  [story]: { contentType: 'text/html; charset=utf-8', body: sample },
  [`${story}?utm_source=letter`]: { contentType: 'text/html; charset=utf-8', body: sample },
  [otherStory]: {
    contentType: 'text/html; charset=utf-8',
    body: sample.replaceAll(headline, 'First ferry sails again from Port Havren'),
  },
};

/** The words that are lit up on the page. */
const litWords = (view: Window & typeof globalThis): string =>
  [...view.CSS.highlights.values()].flatMap((light) => [...light].map(String)).join(' / ');
const isOurs = (request: string): boolean => request.includes('//courier.test/');
/** Browsers ask their makers for this and that, at moments and with numbers of their own. */
const hostsAsked = ({ log }: Web): string[] =>
  [...new Set(log.map((request) => request.replace(/^\w+ (?:https?:\/\/)?([^/:]+).*$/s, '$1')))].sort();
const wholePage = ({ document }: Window): string => new XMLSerializer().serializeToString(document);

describe.each([
  { name: 'Chromium', product: 'chromium', start: startChromium },
  { name: 'Firefox', product: 'firefox', start: startFirefox },
] as const)('a reader in $name', ({ product, start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), `nutgraf-${product}-`));
  const profile = path.join(folder, 'profile');
  let extension: string;
  let web: Web;
  let reader: Reader;
  // The same browser without the extension, led to the same pages at the same time.
  let plainWeb: Web;
  let plain: Reader;
  let popup: Surface;
  let panel: Surface;
  let list: Surface;
  let untouched: string;

  beforeAll(async () => {
    extension = builtExtension(product, folder);
    web = await startWeb(pages);
    plainWeb = await startWeb(pages);
    reader = await start({ profile, proxyPort: web.port, extension });
    plain = await start({ profile: path.join(folder, 'plain'), proxyPort: plainWeb.port });
  });
  afterAll(async () => {
    await Promise.all([reader?.close(), plain?.close(), web?.close(), plainWeb?.close()]);
    rmSync(folder, { recursive: true, force: true });
  });

  const visit = (address: string) => Promise.all([reader.visit(address), plain.visit(address)]);

  test('clicks the toolbar button and reads the brief at a glance', async () => {
    await visit(story);
    untouched = await reader.ask(wholePage);
    popup = await reader.clickButton();
    const text = await popup.shows(headline);
    expect(text).toContain('Harbour Courier');
    expect(text).toContain('Ilse Brandvold');
    expect(text).toMatch(/why it matters/i);
    expect(text).toContain('4,200 residents');
    expect(text).not.toContain('Photo:');
    await popup.picture('popup-light');
    await reader.prefer('dark');
    await popup.picture('popup-dark');
    await reader.prefer('light');
  });

  test('opens the whole brief beside the page', async () => {
    panel = await reader.openPanel(popup);
    const text = await panel.shows(headline);
    for (const label of ['driving the news', 'why it matters', 'the big picture', 'the other side', "what's next"]) {
      expect(text.toLowerCase()).toContain(label);
    }
    expect(text).toContain('Two ferries or one wall: how the council chose');
    expect(text).toContain('Kiln Street fills sandbags for the spring tide');
    await panel.picture('panel-light');
    await reader.prefer('dark');
    await panel.picture('panel-dark');
    await reader.prefer('light');
  });

  test('clicks a line and finds it lit up on the page, until Esc', async () => {
    await panel.press(line);
    expect(await eventually('a light', () => reader.ask(litWords))).toBe(line);
    await panel.shows('Lit up on the page');
    await reader.pressEscape();
    await eventually('darkness', async () => (await reader.ask(litWords)) === '');
  });

  test('leaves the page as it was, to the byte', async () => {
    expect(await reader.ask(wholePage)).toBe(untouched);
  });

  test('saves the story, once however often', async () => {
    await panel.press('Save');
    await panel.shows('Saved');
    await visit(otherStory);
    await (await reader.clickButton()).shows('First ferry sails again');
    await visit(`${story}?utm_source=letter`);
    const again = await reader.clickButton();
    await again.shows('Saved');
    list = await reader.openReadingList();
    expect(await list.shows(headline)).toContain('1 story');
    await list.picture('list-light');
    await reader.prefer('dark');
    await list.picture('list-dark');
    await reader.prefer('light');
  });

  test('asked the network for nothing in all that time', async () => {
    expect(web.log).toContain(`GET ${story}`);
    expect(web.log.filter(isOurs)).toEqual(plainWeb.log.filter(isOurs));
    // The browser without us may be behind with its own affairs.
    const onlyWithUs = () => hostsAsked(web).filter((host) => !hostsAsked(plainWeb).includes(host));
    await expect.poll(onlyWithUs, { timeout: 60_000 }).toEqual([]);
  });

  test('finds the story again after a restart, with nothing to connect to', async () => {
    await reader.close();
    await web.close();
    reader = await start({ profile, proxyPort: web.port, extension });
    list = await reader.openReadingList();
    await list.shows(headline);
    await list.press(headline);
    await list.shows('The school on the quay was moved to the town hall, where lessons began at 10 a.m.');
    await list.picture('story-light');
  });

  test('highlights the words that were selected in the kept text', async () => {
    const words = 'moved to the town hall';
    await list.ask((view, chosen) => {
      const { document } = view;
      const walker = document.createTreeWalker(document.querySelector('.story-text') ?? document, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const at = walker.currentNode.textContent?.indexOf(chosen) ?? -1;
        if (at < 0) continue;
        view.getSelection()?.setBaseAndExtent(walker.currentNode, at, walker.currentNode, at + chosen.length);
        return;
      }
    }, words);
    await list.press('Highlight');
    const kept = () => list.ask(({ document }) => document.querySelector('.story-text .kept-mark')?.textContent ?? '');
    await eventually('the highlight', async () => (await kept()) === words);
    await list.picture('story-highlight');
  });

  test('marks it read, removes it, and has it back as it was', async () => {
    await list.press(`Mark read: ${headline}`);
    // The list shows what is unread; the story that is open stays open.
    await list.shows('Nothing unread');
    await list.press('Show 1 story');
    await list.press(`Remove: ${headline}`);
    await list.shows('Nothing is kept any more');
    await list.press('Undo');
    await list.shows('1 story');
    await list.press(headline);
    await list.shows('The school on the quay was moved to the town hall');
  });
});
