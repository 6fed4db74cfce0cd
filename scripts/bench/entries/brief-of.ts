import { articleOf } from '../../../lib/article/article.ts';
import { brief } from '../../../lib/brief/brief.ts';
import type { Extraction } from '../../../lib/snapshot/snapshot.ts';

/** What the extension's own page makes of the answer: the article, then its brief. Milliseconds. */
export function timesOf({ snapshot }: Extraction): { article: number; brief: number } {
  const start = performance.now();
  const outcome = articleOf(snapshot);
  const judged = performance.now();
  if (outcome.ok) brief(outcome.value);
  return { article: judged - start, brief: performance.now() - judged };
}

export function paragraphsIn({ snapshot }: Extraction): number {
  const outcome = articleOf(snapshot);
  return outcome.ok ? outcome.value.blocks.filter(({ kind }) => kind === 'paragraph').length : 0;
}
