/**
 * How well names are told apart, in figures, on sentences labelled outside the repository:
 *   npm run names [-- FOLDER] [--worst N] [--half 0|1]
 * FOLDER holds `entities.jsonl`, a page a line ({id, lang, sentences, entities: [{s, text, type}]}), and `sents.json`,
 * the sentences of each page by its id. Rules are tuned on the pages of one half and told on both.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './build/sources.ts';
import { type LabelledNames, measured, type NameTally } from './names/measured.ts';
import { Refusal, runScript } from './refusal.ts';

await runScript(async () => {
  const { folder, worst, half } = asked(process.argv.slice(2));
  const labels = path.join(folder, 'entities.jsonl');
  const texts = path.join(folder, 'sents.json');
  if (!existsSync(labels) || !existsSync(texts)) {
    console.log(`names: skipped, as there are no labelled names in ${folder}.`);
    return;
  }
  const sentences: Record<string, string[]> = JSON.parse(readFileSync(texts, 'utf8'));
  const pages = readFileSync(labels, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line): LabelledNames => JSON.parse(line))
    .filter(({ id }) => sentences[id]);
  if (!pages.length) throw new Refusal(`names: no page of ${labels} has its sentences in ${texts}.`);
  const { rows, wrong } = measured(pages, sentences);
  console.log(
    `${''.padEnd(34)}${['right', 'shown', 'wanted', 'P', 'R', 'F1'].map((head) => head.padStart(7)).join('')}`,
  );
  for (const [name, tally] of rows) console.log(line(name, tally));
  const shown = wrong.filter((one) => half === undefined || one.half === half).slice(0, worst);
  for (const { id, kind, words, sentence } of shown)
    console.log(`${kind}  ${words}  (${id}: ${sentence.slice(0, 160)})`);
});

function asked(args: string[]) {
  const numberOf = (flag: string) => (args.includes(flag) ? Number(args[args.indexOf(flag) + 1]) : undefined);
  const folder = args.find((arg, index) => !arg.startsWith('--') && !args[index - 1]?.startsWith('--'));
  return {
    folder: path.resolve(root, folder ?? '../shared/eval/entities'),
    worst: numberOf('--worst') ?? 0,
    half: numberOf('--half'),
  };
}

function line(name: string, { right, shown, wanted }: NameTally): string {
  const share = (part: number, whole: number) => (whole ? (100 * part) / whole : 0).toFixed(1).padStart(7);
  const count = (n: number) => String(n).padStart(7);
  return (
    name.padEnd(34) +
    [count(right), count(shown), count(wanted)].join('') +
    [share(right, shown), share(right, wanted), share(2 * right, shown + wanted)].join('')
  );
}
