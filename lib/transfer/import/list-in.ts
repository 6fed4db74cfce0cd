import type { Format } from '../incoming.ts';
import type { Run } from './bytes.ts';
import { csvEntries, csvListIn } from './csv-list.ts';
import type { JsonFormat } from './formats/format.ts';
import { NetscapeBookmarks } from './formats/netscape.ts';
import { PocketHtml } from './formats/pocket-html.ts';
import { entryOfLine, textListIn } from './formats/text-list.ts';
import { HtmlReader } from './html.ts';
import { JsonReader } from './json.ts';
import { foldersIn, jsonEntries, jsonFormatOf } from './json-list.ts';
import { LineReader } from './lines.ts';
import { type OwnFile, ownEntries } from './own-list.ts';
import type { Part } from './part.ts';
import { piped } from './push-reader.ts';
import type { ListPart } from './recognised.ts';

export type Refusal = 'empty' | 'unknown' | 'not-json' | 'too-deep' | 'newer';
/** `schema` is that of a file of ours that this version is too old for. */
export type ListIn = { ok: true; format: Format; part: ListPart } | { ok: false; why: Refusal; schema?: number };

/** The list that a file holds, told by how it begins. */
export async function listIn(part: Part, own: OwnFile, run: Run): Promise<ListIn> {
  const head = (await part.head(run)).replace(/^\ufeff/, '').trimStart();
  if (head === '') return { ok: false, why: 'empty' };
  if (/^[[{]/.test(head)) {
    const json = await jsonIn(part, own, run);
    // A list of Markdown's links begins as a list of JSON does.
    if (json.ok || json.why !== 'not-json' || !textListIn(head)) return json;
  }
  if (head.startsWith('<')) return htmlIn(part, head);
  const csv = csvListIn(head);
  if (csv) return { ok: true, format: csv.format.format, part: { part, reader: async () => csvEntries(csv) } };
  const format = textListIn(head);
  if (!format) return { ok: false, why: 'unknown' };
  return { ok: true, format, part: { part, reader: async () => piped(new LineReader(), entryOfLine) } };
}

function htmlIn(part: Part, head: string): ListIn {
  const isPocket = /<title>\s*Pocket Export/i.test(head);
  const isBookmarks = /<!doctype\s+netscape-bookmark-file/i.test(head) || hasInOrder(head, ['<dl', '<dt', '<a ']);
  if (!isPocket && !isBookmarks) return { ok: false, why: 'unknown' };
  const reader = async () => {
    const list = isPocket ? new PocketHtml() : new NetscapeBookmarks();
    return piped(
      new HtmlReader(),
      (token) => list.take(token),
      () => list.end(),
    );
  };
  return { ok: true, format: isPocket ? 'pocket' : 'bookmarks', part: { part, reader } };
}

/** Bookmarks as some programs write them: without saying that they are. */
function hasInOrder(head: string, tags: string[]): boolean {
  const text = head.toLowerCase();
  let at = 0;
  return tags.every((tag) => {
    at = text.indexOf(tag, at);
    return at >= 0;
  });
}

/** Reads until a record tells: the list may come after members of any length. */
async function jsonIn(part: Part, own: OwnFile, run: Run): Promise<ListIn> {
  let isOwn = false;
  let any: JsonFormat | undefined;
  for await (const piece of piecesOf(part, run)) {
    if ('broken' in piece) {
      if (!piece.rest) continue;
      if (isOwn || any) break; // what came before can be read
      return { ok: false, why: piece.broken === 'too-deep' ? 'too-deep' : 'not-json' };
    }
    if (piece.at === 0 && piece.key === 'format') isOwn = piece.value === 'nutgraf-stories';
    if (piece.at === 0 && piece.key === 'schema' && isOwn && typeof piece.value === 'number') {
      return piece.value > own.schema ? { ok: false, why: 'newer', schema: piece.value } : ownList(part, own);
    }
    const { known, any: found } = jsonFormatOf(piece);
    if (known) return jsonList(part, known);
    any ??= found;
  }
  if (isOwn) return ownList(part, own);
  return any ? jsonList(part, any) : { ok: false, why: 'unknown' };
}

async function* piecesOf(part: Part, run: Run) {
  const reader = new JsonReader();
  for await (const text of part.text({ signal: run.signal })) yield* reader.push(text);
  yield* reader.end();
}

const ownList = (part: Part, own: OwnFile): ListIn => ({
  ok: true,
  format: 'nutgraf',
  part: { part, reader: async () => ownEntries(own) },
});

function jsonList(part: Part, format: JsonFormat): ListIn {
  const reader = async (run: Run) => {
    const folders = format.folders === undefined ? () => [] : await foldersIn(format, part.text(run));
    return jsonEntries(format, folders);
  };
  return { ok: true, format: format.format, part: { part, reader } };
}
