import { readFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../../lib/article/article.ts';
import { brief } from '../../lib/brief/brief.ts';
import { type ExportedBrief, exportedBrief, exportedProblem } from '../../lib/brief/export/exported-brief.ts';
import type { Reading } from '../../lib/model.ts';
import type { Extraction } from '../../lib/snapshot/snapshot.ts';
import { builtExtension } from '../build/built-extension.ts';
import { PageReader } from './page-reader.ts';
import type { ServedPage } from './served-page.ts';

/** `null` where it was not measured. */
export interface Milliseconds {
  extract: number | null;
  brief: number | null;
  total: number | null;
}

export interface MadeBrief {
  ms: Milliseconds;
  brief: ExportedBrief;
  /** Absent where the page gave a problem. */
  reading?: Reading;
}

/** Makes briefs as the extension does: the built script reads the page in a real browser, the rest is computed from what it answers. */
export class BriefMaker {
  readonly #reader = new PageReader();
  readonly #script = readFileSync(path.join(builtExtension('extract'), 'extract.js'), 'utf8');

  async make(page: ServedPage): Promise<MadeBrief> {
    const extraction = await this.#reader.visit(
      page,
      async (beside) => (await beside.evaluate(this.#script)) as Extraction,
    );
    if (!extraction) {
      return { ms: { extract: null, brief: null, total: null }, brief: exportedProblem(page.url, 'page-silent') };
    }
    const { ms } = extraction;
    // Settling is none of the page's work any more, so its time is the brief's.
    const started = performance.now();
    const outcome = articleOf(extraction.snapshot);
    if (!outcome.ok) {
      return {
        ms: { extract: ms, brief: null, total: ms },
        brief: exportedProblem(page.url, outcome.problem, outcome.about),
      };
    }
    const article = outcome.value;
    const reading = { article, brief: brief(article) };
    const took = performance.now() - started;
    return { ms: { extract: ms, brief: took, total: ms + took }, brief: exportedBrief(reading), reading };
  }

  close(): Promise<void> {
    return this.#reader.close();
  }
}
