/**
 * Weighs what key facts are judged by, on the labelled pages beside the repository, and writes it to
 * lib/brief/facts/weights.ts:
 *   npm run rank-facts
 * First it says how well the facts do in outlets that were left out of the weighing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../lib/article/article.ts';
import type { Extraction } from '../lib/snapshot/snapshot.ts';
import { builtExtension } from './build/built-extension.ts';
import { root } from './build/sources.ts';
import { type LabelledFacts, labelledFacts, outletOf } from './facts/labelled-facts.ts';
import { type StoryFacts, storyFacts } from './facts/story-facts.ts';
import { figuresOf, leftOut, weighed } from './facts/weighed.ts';
import { weightsFile } from './facts/weights-file.ts';
import { corpusPages, servedCorpusPage } from './pages/corpus.ts';
import { inOrder } from './pages/in-order.ts';
import { PageReader } from './pages/page-reader.ts';
import { Refusal, runScript } from './refusal.ts';

await runScript(async () => {
  const corpus = path.resolve(root, '../shared/corpus');
  const file = path.join(corpus, 'gold.jsonl');
  if (!existsSync(file)) throw new Refusal(`Nothing to weigh facts on: there is no ${file}.`);
  const stories = await storiesIn(corpus, labelledFacts(readFileSync(file, 'utf8')));
  console.log(`In outlets left out: ${figuresOf(stories, leftOut(stories))}`);
  writeFileSync(path.join(root, 'lib/brief/facts/weights.ts'), weightsFile(weighed(stories)));
});

async function storiesIn(corpus: string, labels: Map<string, LabelledFacts>): Promise<StoryFacts[]> {
  const reader = new PageReader();
  const script = readFileSync(path.join(builtExtension('extract'), 'extract.js'), 'utf8');
  const stories: StoryFacts[] = [];
  try {
    await inOrder(
      corpusPages(corpus).filter(({ id }) => labels.has(id)),
      async (page) => {
        const read = await reader.visit(servedCorpusPage(corpus, page), (beside) => beside.evaluate(script));
        const article = read ? articleOf((read as Extraction).snapshot) : undefined;
        const labelled = labels.get(page.id);
        return article?.ok && labelled ? storyFacts(labelled, outletOf(page.url), article.value) : undefined;
      },
      (story) => {
        if (story) stories.push(story);
      },
    );
  } finally {
    await reader.close();
  }
  return stories;
}
