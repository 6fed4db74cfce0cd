/**
 * The brief of any page, in the terminal:
 *   npm run --silent brief -- PAGE.html|URL …                               as text; with --json one line of JSON a page
 *   npm run --silent brief -- --corpus DIR --out OUT.jsonl [--only ID,ID]   one line of JSON a page
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { askedPage } from './pages/asked-page.ts';
import { briefAsText } from './pages/brief-as-text.ts';
import { BriefMaker } from './pages/brief-maker.ts';
import { corpusPages, servedCorpusPage } from './pages/corpus.ts';
import { inOrder } from './pages/in-order.ts';
import { Refusal, runScript } from './refusal.ts';

const usage = 'Usage: brief PAGE.html|URL … [--json], or brief --corpus DIR --out OUT.jsonl [--only ID,ID]';

await runScript(async () => {
  const { values, positionals } = options();
  const { corpus, out, only, json } = values;
  if (corpus !== undefined && out !== undefined && positionals.length === 0) {
    await briefCorpus(corpus, out, only?.split(','));
  } else if (corpus === undefined && out === undefined && only === undefined && positionals.length > 0) {
    await briefAsked(positionals, json ?? false);
  } else {
    throw new Refusal(usage);
  }
});

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        corpus: { type: 'string' },
        out: { type: 'string' },
        only: { type: 'string' },
        json: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${usage}`);
  }
}

async function briefCorpus(corpus: string, out: string, only: string[] | undefined): Promise<void> {
  const pages = corpusPages(corpus, only);
  const maker = new BriefMaker();
  const file = createWriteStream(out);
  await once(file, 'open').catch(() => {
    throw new Refusal(`${out} cannot be written.`);
  });
  const started = performance.now();
  let problems = 0;
  try {
    await inOrder(
      pages,
      async (page) => ({ id: page.id, made: await maker.make(servedCorpusPage(corpus, page)) }),
      ({ id, made: { ms, brief } }) => {
        problems += brief.problem ? 1 : 0;
        file.write(`${JSON.stringify({ id, ms, brief })}\n`);
      },
    );
  } finally {
    await maker.close();
  }
  file.end();
  await finished(file);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.error(`${pages.length} pages in ${seconds} s, ${problems} of them without a brief: ${out}`);
}

async function briefAsked(asked: string[], json: boolean): Promise<void> {
  const maker = new BriefMaker();
  try {
    for (const name of asked) {
      const made = await maker.make(await askedPage(name));
      const { ms, brief } = made;
      console.log(json ? JSON.stringify({ ms, brief }) : briefAsText(made));
    }
  } finally {
    await maker.close();
  }
}
