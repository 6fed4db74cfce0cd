import { articleOf } from '../../../lib/article/article.ts';
import { brief } from '../../../lib/brief/brief.ts';
import type { Extraction } from '../../../lib/snapshot/snapshot.ts';

/** What the extension's own page makes of the answer. Milliseconds. */
export function timesOf({ snapshot }: Extraction): { brief: number } {
  const start = performance.now();
  const outcome = articleOf(snapshot);
  if (outcome.ok) brief(outcome.value);
  return { brief: performance.now() - start };
}

export function paragraphsIn({ snapshot }: Extraction): number {
  const outcome = articleOf(snapshot);
  return outcome.ok ? outcome.value.blocks.filter(({ kind }) => kind === 'paragraph').length : 0;
}
