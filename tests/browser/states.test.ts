import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension.ts';
import { wordsOf } from '../../scripts/pages/words-of.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { eventually, type Reader } from './support/reader.ts';
import { startWeb, type Web } from './support/web.ts';

const words = wordsOf('en');
const html = 'text/html; charset=utf-8';
const sentences = 'The council met on Monday and closed the bridge for repairs that will take until June. '.repeat(6);
const busyStory = `<!doctype html><title>Bridge closed</title><article><h1>Bridge closed</h1>
  ${`<p>${sentences}</p>`.repeat(4)}</article>`;
const frontPage = `<!doctype html><title>The Daily Example</title><h1>The Daily Example</h1>
  ${Array.from({ length: 40 }, (_, n) => `<h2><a href="/story-${n}">What happened at bridge number ${n}</a></h2><p>Short.</p>`).join('')}`;
/** The smallest PDF that viewers open: one empty sheet. */
const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>
`;
const pages = {
  'http://courier.test/': { contentType: html, body: frontPage },
  'http://courier.test/report.pdf': { contentType: 'application/pdf', body: pdf },
  'http://courier.test/busy': { contentType: html, body: busyStory },
};

describe.each([
  { name: 'Chromium', product: 'chromium', start: startChromium, browserPage: 'chrome://version/' },
  { name: 'Firefox', product: 'firefox', start: startFirefox, browserPage: 'about:license' },
] as const)('where there is no brief, $name says why', ({ product, start, browserPage }) => {
  const folder = mkdtempSync(path.join(tmpdir(), `nutgraf-${product}-`));
  let web: Web;
  let reader: Reader;

  beforeAll(async () => {
    web = await startWeb(pages);
    const extension = builtExtension(product, folder);
    reader = await start({ profile: path.join(folder, 'profile'), proxyPort: web.port, extension });
  });
  afterAll(async () => {
    await reader?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['a front page', 'http://courier.test/', words('problemNotAStory')],
    ["the browser's own page", browserPage, words('problemPageRefused')],
  ])('%s', async (_, address, sentence) => {
    await reader.visit(address);
    await (await reader.clickButton()).shows(sentence);
  });

  test('a busy page, while it is busy', async () => {
    await reader.visit('http://courier.test/busy');
    // Its requests tell when the page has no moment left, and when it has: a click outside of that would bring a brief.
    await reader.ask((view) => {
      const tell = (address: string): void => {
        const request = new view.XMLHttpRequest();
        request.open('GET', address, false);
        request.send();
      };
      view.setTimeout(() => {
        tell('/busy-from-now-on');
        const end = Date.now() + 12_000;
        while (Date.now() < end);
        tell('/idle-again');
      });
      return true;
    });
    await eventually('the page to be busy', async () => web.log.includes('GET http://courier.test/busy-from-now-on'));
    await (await reader.clickButton()).shows(words('problemPageSilent'));
    expect(web.log).not.toContain('GET http://courier.test/idle-again');
  });

  // The last one: Chromium's viewer stands between the driver and what the same tab is asked to open next.
  test('a PDF', async () => {
    await reader.visit('http://courier.test/report.pdf');
    await (await reader.clickButton()).shows(words('problemNotAWebPage'));
  });
});
