import type { StoryRow } from '../../model.ts';

/** The rows as a bookmarks file, which every browser and most reading lists import; in pieces. */
export function* bookmarksFile(rows: Iterable<StoryRow>, title: string): Iterable<string> {
  yield [
    '<!DOCTYPE NETSCAPE-Bookmark-file-1>',
    '<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">',
    `<TITLE>${escaped(title)}</TITLE>`,
    `<H1>${escaped(title)}</H1>`,
    '<DL><p>',
    '',
  ].join('\n');
  for (const row of rows) {
    const attributes = [
      `HREF="${escaped(row.url)}"`,
      `ADD_DATE="${Math.floor(Date.parse(row.saved) / 1000)}"`,
      `TOREAD="${row.read === undefined && row.archived === undefined ? 1 : 0}"`,
      // A comma parts tags, so one inside a tag cannot stay.
      ...(row.tags.length > 0 ? [`TAGS="${escaped(row.tags.map((tag) => tag.replaceAll(',', ' ')).join(','))}"`] : []),
    ];
    yield `    <DT><A ${attributes.join(' ')}>${escaped(row.title)}</A>\n`;
    if (row.note) yield `    <DD>${escaped(row.note)}\n`;
  }
  yield '</DL><p>\n';
}

const references: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

const escaped = (text: string): string => text.replace(/[&<>"']/g, (letter) => references[letter] ?? letter);
