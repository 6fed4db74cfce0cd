import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf, parsePage } from '../../support/parse-page.ts';

const executeScript = vi.fn();
vi.mock('wxt/browser', () => ({ browser: { scripting: { executeScript } } }));
const { readPage } = await import('../../../lib/browser/read-page.ts');

const tab = { id: 7, windowId: 1, url: 'https://news.example/story' };
const refuse = () =>
  executeScript.mockRejectedValue(new Error('Cannot access contents of the page (made for this test)'));

beforeEach(() => {
  vi.useFakeTimers();
  executeScript.mockReset();
});
afterEach(() => {
  vi.useRealTimers();
});

it('reads what the script in the page answered', async () => {
  executeScript.mockResolvedValue([{ result: { snapshot: takeSnapshot(parsePage('harbour-tolls')), ms: 3 } }]);
  expect(await readPage(tab)).toMatchObject({ ok: true, value: { site: 'The Courier' } });
  expect(executeScript).toHaveBeenCalledWith({ target: { tabId: 7 }, files: ['/extract.js'] });
});

it('says that the browser refused', async () => {
  refuse();
  expect(await readPage(tab)).toEqual({ ok: false, problem: 'page-refused' });
});

it.each(['https://news.example/report.pdf', 'https://news.example/REPORT.PDF?page=2#top'])(
  'knows a PDF that the browser keeps to itself: %s',
  async (url) => {
    refuse();
    expect(await readPage({ ...tab, url })).toEqual({ ok: false, problem: 'not-a-web-page' });
  },
);

it('waits for a page so long that three seconds after the click there is an answer, and no longer', async () => {
  executeScript.mockReturnValue(new Promise(() => {}));
  let answer: unknown;
  void readPage(tab).then((outcome) => {
    answer = outcome;
  });
  await vi.advanceTimersByTimeAsync(2599);
  expect(answer).toBeUndefined();
  await vi.advanceTimersByTimeAsync(1);
  expect(answer).toEqual({ ok: false, problem: 'page-silent' });
});

it('leaves no timer behind', async () => {
  executeScript.mockResolvedValue([{ result: { snapshot: takeSnapshot(documentOf('<p>Nothing.</p>')), ms: 1 } }]);
  await readPage(tab);
  expect(vi.getTimerCount()).toBe(0);
});

it('throws where the script broke: that is our mistake', async () => {
  executeScript.mockResolvedValue([{ result: null, error: 'ReferenceError (made for this test)' }]);
  await expect(readPage(tab)).rejects.toThrow('extract.js answered null');
});
