import { createHash } from 'node:crypto';
import { type Signals, signalsOf } from '../../lib/article/kind/signals.ts';
import { pageSeenIn } from '../../lib/article/page-seen.ts';
import type { Snapshot } from '../../lib/snapshot/snapshot.ts';
import type { CorpusPage } from '../pages/corpus.ts';

/** A page of which we know whether it is a story, and what speaks for and against it. */
export interface LabelledPage {
  isStory: boolean;
  /** Which half of the outlets it belongs to: what is fitted on one half is checked on the other. */
  half: 0 | 1;
  /** Absent where the page has no running text: it is refused without asking. */
  signals?: Signals;
}

/** Nothing where the corpus says of a page neither that it is a story nor that it is none. */
export function labelledPage({ kind = '', url }: CorpusPage, snapshot: Snapshot): LabelledPage | undefined {
  const { core, ...page } = pageSeenIn(snapshot);
  const signals = core && signalsOf({ ...page, core });
  const isStory = kinds.get(kind) ?? (signals?.isManualAddress ? false : undefined);
  return isStory === undefined ? undefined : { isStory, half: halfOf(url), ...(signals && { signals }) };
}

/** Everything else is of another kind: newsletters, podcasts, and manuals, which their addresses tell apart. */
const kinds = new Map([
  ['article', true],
  ['liveblog', true],
  ['non-article', false],
]);

function halfOf(url: string): 0 | 1 {
  const outlet = new URL(url).hostname.split('.').slice(-2).join('.');
  return (createHash('md5').update(outlet).digest()[0] ?? 0) % 2 ? 1 : 0;
}
