/**
 * How good the briefs are, in figures, on the labelled pages beside the repository:
 *   npm run score [-- --all | --forms] [--only ID,ID] [--worst N] [--json FILE]
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outputFolder } from './build/built-extension.ts';
import { root } from './build/sources.ts';
import { Refusal, runScript } from './refusal.ts';

const shared = path.resolve(root, '../shared');

await runScript(async () => {
  const { all, forms, only, rest } = asked(process.argv.slice(2));
  const corpus = path.join(shared, forms ? 'corpus/form-pages' : 'corpus');
  const scorer = path.join(shared, 'eval/score.mjs');
  if (!existsSync(corpus) || !existsSync(scorer)) {
    console.log('score: skipped, as there are no labelled pages in ../shared.');
    return;
  }
  const gold = path.join(corpus, 'gold.jsonl');
  const ids = only ?? (all ? undefined : idsIn(gold).join(','));
  const out = path.join(outputFolder, `briefs-${forms ? 'forms' : all ? 'all' : 'gold'}.jsonl`);
  mkdirSync(outputFolder, { recursive: true });
  const selection = ids === undefined ? [] : ['--only', ids];
  run(path.join(import.meta.dirname, 'brief.ts'), ['--corpus', corpus, '--out', out, ...selection]);
  run(scorer, ['--corpus', corpus, '--gold', gold, '--briefs', out, ...selection, ...rest]);
});

/** What is ours to understand; everything else goes to the scorer. */
function asked(args: string[]) {
  const rest: string[] = [];
  let all = false;
  let forms = false;
  let only: string | undefined;
  for (let index = 0; index < args.length; index += 1) {
    const arg = args[index] ?? '';
    if (arg === '--all') all = true;
    else if (arg === '--forms') forms = true;
    else if (arg === '--only') only = args[++index];
    else rest.push(arg);
  }
  return { all, forms, only, rest };
}

function idsIn(gold: string): string[] {
  const lines = readFileSync(gold, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => String(JSON.parse(line).id));
}

function run(script: string, args: string[]): void {
  const { status } = spawnSync(process.execPath, [script, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Refusal(`score: ${path.basename(script)} ended with code ${status}.`);
}
