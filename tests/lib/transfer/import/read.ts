import { currentSchema } from '../../../../lib/stories/migrate.ts';
import { storyIn } from '../../../../lib/stories/story-in.ts';
import type { InFile } from '../../../../lib/transfer/import/bytes.ts';
import { incomingIn, type Survey, surveyOf } from '../../../../lib/transfer/import/incoming-in.ts';
import { recognised } from '../../../../lib/transfer/import/recognised.ts';
import type { Incoming, Skipped } from '../../../../lib/transfer/incoming.ts';

export const own = { schema: currentSchema, storyIn };

export interface Read {
  format?: string;
  refused?: string;
  schema?: number;
  survey?: Omit<Survey, 'repeated'>;
  entries: (Incoming | Skipped)[];
}

/** Everything that becomes of a file. */
export async function read(file: InFile | InFile[] | string | Uint8Array<ArrayBuffer>): Promise<Read> {
  const given = typeof file === 'string' || file instanceof Uint8Array ? new Blob([file]) : file;
  const found = await recognised(given, own);
  if (!found.ok) {
    return { refused: found.why, ...(found.schema !== undefined && { schema: found.schema }), entries: [] };
  }
  const survey = await surveyOf(found.list);
  const entries: Read['entries'] = [];
  for await (const entry of incomingIn(found.list, { survey })) entries.push(entry);
  const { repeated: _, ...counts } = survey;
  return { format: found.list.format, survey: counts, entries };
}
