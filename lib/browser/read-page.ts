import { browser } from 'wxt/browser';
import { articleOf } from '../article/article.ts';
import type { Article, Outcome } from '../model.ts';
import type { Extraction } from '../snapshot/snapshot.ts';
import type { Tab } from './tabs.ts';

/**
 * A page that did not answer by then is said to be busy. Chromium's view-source: pages, for one, never answer. The reader
 * is to know within 3 seconds of the click, and the popup needs some of them to open.
 */
const patienceInMs = 2600;

/** Reads the page of a tab that the reader gave us access to. */
export async function readPage(tab: Tab): Promise<Outcome<Article>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), patienceInMs);
  });
  try {
    const answer = await Promise.race([extracted(tab.id), silence]);
    if (answer === 'silent') return { ok: false, problem: 'page-silent' };
    if (answer === 'refused') return { ok: false, problem: isPdf(tab) ? 'not-a-web-page' : 'page-refused' };
    return articleOf(answer.snapshot);
  } finally {
    clearTimeout(timer);
  }
}

async function extracted(tabId: number): Promise<Extraction | 'refused'> {
  let results: { result?: unknown; error?: unknown }[];
  try {
    results = await browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] });
  } catch {
    // Browsers word it differently and refuse for one reason: this page, or this page without a click, is not ours to read.
    return 'refused';
  }
  const [answer] = results;
  // In its own pages (about:license) Firefox refuses nothing; it runs nothing either, and leaves the answer's place empty.
  if (!answer) return 'refused';
  const { result, error } = answer;
  if (isExtraction(result)) return result;
  // Firefox says what went wrong in the page, Chromium writes it to that page's console.
  throw new Error(`extract.js answered ${JSON.stringify(result)}, not an extraction`, { cause: error });
}

const isExtraction = (answer: unknown): answer is Extraction =>
  typeof answer === 'object' && answer !== null && 'snapshot' in answer;

/** Firefox shows a PDF in a viewer of its own and lets no extension in; Chromium lets us in, and the page says what it is. */
const isPdf = ({ url }: Tab): boolean => url !== undefined && /\.pdf$/i.test(url.replace(/[?#].*$/s, ''));
