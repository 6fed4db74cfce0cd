import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { madePage } from '../../scripts/bench/made-page.ts';
import { builtExtension } from '../../scripts/build/built-extension.ts';
import { startChromium } from './support/chromium.ts';
import { eventually, type Reader, type Surface } from './support/reader.ts';
import { startWeb, type Web } from './support/web.ts';

const story = 'http://courier.test/2026/03/a-long-story';
const page = madePage({ paragraphs: 80, furniture: 1 }).replace('<title>', '<link rel="icon" href="data:,"><title>');

/** What a frame of the browser's was about to paint. */
interface Frame {
  headline: string | undefined;
  sections: number;
  facts: boolean;
  /** Where the header ends. */
  header: number | undefined;
}

/** Runs in our own pages before any script of theirs. */
function watch(view: Window & typeof globalThis & { seenFrames?: Frame[] }): void {
  const frames: Frame[] = [];
  view.seenFrames = frames;
  const look = () => {
    const headline = view.document.querySelector('main h1');
    frames.push({
      headline: headline?.textContent ?? undefined,
      sections: view.document.querySelectorAll('main .section').length,
      facts: view.document.querySelector('#key-facts') !== null,
      header: headline?.closest('header')?.getBoundingClientRect().bottom,
    });
    view.requestAnimationFrame(look);
  };
  view.requestAnimationFrame(look);
}

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-painting-'));
let web: Web;
let reader: Reader;

beforeAll(async () => {
  const extension = builtExtension('chromium', folder);
  writeFileSync(path.join(extension, 'watch.js'), `(${watch})(window)`);
  for (const file of ['popup.html', 'sidepanel.html'].map((name) => path.join(extension, name)))
    writeFileSync(file, readFileSync(file, 'utf8').replace('<script', '<script src="/watch.js"></script><script'));
  web = await startWeb({ [story]: { contentType: 'text/html; charset=utf-8', body: page } });
  reader = await startChromium({ profile: path.join(folder, 'profile'), proxyPort: web.port, extension });
  await reader.visit(story);
});
afterAll(async () => {
  await reader?.close();
  await web?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Each frame in which something new stood, once the facts do. */
async function framesOf(surface: Surface): Promise<Frame[]> {
  const frames = await eventually('the facts', () =>
    surface.ask(
      ({ seenFrames: frames }: Window & { seenFrames?: Frame[] }) => frames?.some(({ facts }) => facts) && frames,
    ),
  );
  return frames.filter((frame, index) => JSON.stringify(frame) !== JSON.stringify(frames[index - 1]));
}

/** Headline and sections were painted before the facts, and nothing of them moved for those. */
function expectSteps(frames: Frame[]): void {
  const [first, last] = frames.filter(({ headline }) => headline);
  expect(first).toMatchObject({ facts: false });
  expect(first?.sections).toBeGreaterThan(0);
  expect(last).toEqual({ ...first, facts: true });
}

let popup: Surface;

test('the popup paints headline and sections before the names are read', async () => {
  popup = await reader.clickButton();
  expectSteps(await framesOf(popup));
});

test('so does the panel', async () => {
  const panel = await reader.openPanel(popup);
  expectSteps(await framesOf(panel));
});
