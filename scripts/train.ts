/**
 * Trains what the inferred roles go by, on the labelled pages beside the repository, and writes it to
 * lib/brief/roles/trees.ts:
 *   npm run train
 * First it says how good the roles are in outlets that were left out of the training, and what simple rules would reach.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleOf } from '../lib/article/article.ts';
import type { Extraction } from '../lib/snapshot/snapshot.ts';
import { builtExtension } from './build/built-extension.ts';
import { root } from './build/sources.ts';
import { corpusPages, servedCorpusPage } from './pages/corpus.ts';
import { inOrder } from './pages/in-order.ts';
import { PageReader } from './pages/page-reader.ts';
import { Refusal, runScript } from './refusal.ts';
import { labelledPages, storyIn } from './train/labelled-pages.ts';
import type { LabelledStory } from './train/labelled-story.ts';
import { reportOf } from './train/report.ts';
import { trained } from './train/trained.ts';
import { treesFile } from './train/trees-file.ts';

await runScript(async () => {
  const corpus = path.resolve(root, '../shared/corpus');
  if (!existsSync(corpus)) throw new Refusal(`Nothing to train on: there is no ${corpus}.`);
  const stories = await storiesIn(corpus);
  const roles = trained(stories);
  console.log(reportOf(roles, stories));
  writeFileSync(path.join(root, 'lib/brief/roles/trees.ts'), treesFile(roles));
});

async function storiesIn(corpus: string): Promise<LabelledStory[]> {
  const pages = corpusPages(corpus);
  const labelled = new Map(labelledPages(corpus, pages).map((page) => [page.id, page]));
  const reader = new PageReader();
  const script = readFileSync(path.join(builtExtension('extract'), 'extract.js'), 'utf8');
  const stories: LabelledStory[] = [];
  try {
    await inOrder(
      pages.filter(({ id }) => labelled.has(id)),
      async (page) => {
        const read = await reader.visit(servedCorpusPage(corpus, page), (beside) => beside.evaluate(script));
        const article = read ? articleOf((read as Extraction).snapshot) : undefined;
        const labels = labelled.get(page.id);
        return article?.ok && labels ? storyIn(labels, article.value) : undefined;
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
