/**
 * Fits the weights by which a story is told from other pages, on the labelled pages beside the repository, and writes
 * them to lib/article/kind/weights.ts:
 *   npm run page-kind
 * First it says how good weights fitted on either half of the outlets are on the other half.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { enough } from '../lib/article/kind/is-story.ts';
import { type Judgement, scoreOf } from '../lib/article/kind/score.ts';
import type { Extraction } from '../lib/snapshot/snapshot.ts';
import { builtExtension } from './build/built-extension.ts';
import { root } from './build/sources.ts';
import { fitted } from './page-kind/fit.ts';
import { type LabelledPage, labelledPage } from './page-kind/labelled-pages.ts';
import { weightsFile } from './page-kind/weights-file.ts';
import { corpusPages, servedCorpusPage } from './pages/corpus.ts';
import { inOrder } from './pages/in-order.ts';
import { PageReader } from './pages/page-reader.ts';
import { Refusal, runScript } from './refusal.ts';

/** A busy machine is no reason to fit on fewer pages. */
const patience = 60_000;
const mostSilent = 0.02;

await runScript(async () => {
  const pages = await pagesIn(path.resolve(root, '../shared/corpus'));
  const [one, other] = [pages.filter(({ half }) => half === 0), pages.filter(({ half }) => half === 1)];
  console.log(`Fitted on one half, checked on the other: ${told(fitted(one), other)}`);
  console.log(`And the other way round:                  ${told(fitted(other), one)}`);
  const judgement = fitted(pages);
  console.log(`Fitted on all, checked on all:            ${told(judgement, pages)}`);
  writeFileSync(path.join(root, 'lib/article/kind/weights.ts'), weightsFile(judgement));
});

async function pagesIn(corpus: string): Promise<LabelledPage[]> {
  const reader = new PageReader(patience);
  const script = readFileSync(path.join(builtExtension('extract'), 'extract.js'), 'utf8');
  const asked = corpusPages(corpus);
  const pages: LabelledPage[] = [];
  let silent = 0;
  try {
    await inOrder(
      asked,
      async (page) => {
        const read = await reader.visit(servedCorpusPage(corpus, page), (beside) => beside.evaluate(script));
        if (!read) silent++;
        return read ? labelledPage(page, (read as Extraction).snapshot) : undefined;
      },
      (page) => {
        if (page) pages.push(page);
      },
    );
  } finally {
    await reader.close();
  }
  if (silent > mostSilent * asked.length)
    throw new Refusal(`${silent} of ${asked.length} pages did not answer in time.`);
  return pages;
}

function told(judgement: Judgement, pages: LabelledPage[]): string {
  const share = (isStory: boolean) => {
    const asked = pages.filter((page) => page.isStory === isStory);
    const right = asked.filter(
      ({ signals }) => (signals !== undefined && scoreOf(judgement, signals) >= enough) === isStory,
    );
    return `${((100 * right.length) / asked.length).toFixed(1)} % of ${asked.length}`;
  };
  return `stories taken ${share(true)}, others refused ${share(false)}`;
}
