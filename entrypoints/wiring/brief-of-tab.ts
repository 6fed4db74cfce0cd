import { brief } from '../../lib/brief/brief.ts';
import { readPage } from '../../lib/browser/read-page.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import type { Outcome, Reading } from '../../lib/model.ts';

/** Reads the page of a tab and makes its brief. */
export async function briefOfTab(tab: Tab): Promise<Outcome<Reading>> {
  const article = await readPage(tab);
  return article.ok ? { ok: true, value: { article: article.value, brief: brief(article.value) } } : article;
}
