import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { builtEntry } from '../build/built-entry.ts';
import { builtExtension } from '../build/built-extension.ts';
import { emptyMethods } from '../empty-methods.ts';
import type { IsolatedWorld } from '../pages/page-reader.ts';

/** One thing that is timed on a page, by its name; milliseconds. */
export type Times = Record<string, number>;

/** Works on the page once, as on a click: its script is evaluated anew. */
export type Run = (beside: IsolatedWorld) => Promise<Times>;

export type Subjects = Awaited<ReturnType<typeof subjects>>;

/** All that is timed: we and our peers. */
export async function subjects() {
  const extractScript = readFileSync(path.join(builtExtension('extract'), 'extract.js'), 'utf8');
  const briefScript = await builtEntry(entry('brief-of'));
  const inParts = await builtEntry(entry('extract-in-parts'), [emptyMethods()]);
  return {
    /** The injected script, by its own clock. */
    extract: async (beside: IsolatedWorld): Promise<Times> => {
      const { ms = Number.NaN } = timesIn(await beside.evaluate(extractScript));
      return { extract: ms };
    },
    /** From the click to the brief's data: script compiled and run, its answer carried over, what is made of it there. */
    whole: async (beside: IsolatedWorld): Promise<Times> => {
      const start = performance.now();
      const extraction = await beside.evaluate(extractScript);
      const carried = performance.now() - start;
      const { article = Number.NaN, brief = Number.NaN } = timesIn(
        await beside.evaluate(`${briefScript}\nbench.timesOf(${JSON.stringify(extraction)})`),
      );
      return { whole: carried + article + brief, carried, article, brief };
    },
    /** The parts of a brief, per 1,000 words of the story. */
    briefParts: async (beside: IsolatedWorld): Promise<Times> =>
      timesIn(
        await beside.evaluate(`${briefScript}\nbench.partsOf(${JSON.stringify(await beside.evaluate(extractScript))})`),
      ),
    parts: run(`${inParts}\nbench.times`),
    alone: run(`${await builtEntry(entry('readability-alone'))}\nbench.times`),
    defuddle: run(`${await builtEntry(entry('defuddle-alone'))}\nbench.times`),
    postlight: run(postlightScript()),
    /** Not timed: how much of a story was found. */
    paragraphs: async (beside: IsolatedWorld): Promise<number> => {
      const extraction = await beside.evaluate(extractScript);
      return Number(await beside.evaluate(`${briefScript}\nbench.paragraphsIn(${JSON.stringify(extraction)})`));
    },
  };
}

const entry = (name: string) => path.join(import.meta.dirname, `entries/${name}.ts`);

const run =
  (script: string): Run =>
  async (beside) =>
    timesIn(await beside.evaluate(script));

const timesIn = (answer: unknown): Times => {
  if (typeof answer !== 'object' || answer === null) throw new Error(`No times but ${answer}`);
  return Object.fromEntries(Object.entries(answer).map(([name, value]) => [name, Number(value)]));
};

/** Its browser build is one script for a page, no module. Asked for no page in particular, it reads the one it is in. */
function postlightScript(): string {
  const file = fileURLToPath(import.meta.resolve('@postlight/parser/dist/mercury.web.js'));
  return `${readFileSync(file, 'utf8')}
(async () => {
  const start = performance.now();
  await Mercury.parse(undefined, { fetchAllPages: false });
  return { postlight: performance.now() - start };
})()`;
}
