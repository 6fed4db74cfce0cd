import { articleOf } from '../../lib/article/article.ts';
import { takeSnapshot } from '../../lib/snapshot/take-snapshot.ts';
import { documentOf } from './parse-page.ts';

/** What becomes of a page with that body. */
export const outcomeOf = (body: string, { head = '', url = 'https://courier.example/read/4', lang = 'en' } = {}) =>
  articleOf({
    ...takeSnapshot(documentOf(`<!doctype html><html lang="${lang}"><head>${head}</head><body>${body}</body></html>`)),
    url,
  });

/** Its form, or why it gives no brief. */
export const kindOf = (...page: Parameters<typeof outcomeOf>) => {
  const outcome = outcomeOf(...page);
  return outcome.ok ? outcome.value.form : outcome.problem;
};

/** A story under its headline. */
export const article = (inner: string) => `<article><h1>Harbour tolls double in March</h1>${inner}</article>`;
