import type { Skipped } from '../incoming.ts';
import { isSkipped } from '../incoming.ts';
import type { Run } from './bytes.ts';
import type { Entry } from './entry.ts';
import type { ListPart, ReadingListFile } from './recognised.ts';
import { UnpackProblem } from './zip/unpacked.ts';

/** Everything a file lists, in its order, nothing merged. `whole` also looks up what stands in files beside the list. */
export async function* entriesIn(list: ReadingListFile, run: Run, whole: boolean): AsyncGenerator<Entry | Skipped> {
  yield* list.left;
  for (const listed of list.parts) {
    const file = listed.part.name === '' ? {} : { file: listed.part.name };
    try {
      for await (const entry of entriesOf(listed, run)) {
        const complete = whole && !isSkipped(entry) && listed.complete ? await listed.complete(entry, run) : entry;
        yield { ...complete, ...file };
      }
    } catch (error) {
      if (!(error instanceof UnpackProblem)) throw error;
      yield { at: 0, ...file, why: error.why, rest: true };
    }
  }
}

async function* entriesOf({ part, reader }: ListPart, run: Run): AsyncGenerator<Entry | Skipped> {
  const read = await reader({ signal: run.signal });
  for await (const text of part.text(run)) yield* read.push(text);
  yield* read.end();
}
