import fc from 'fast-check';
import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { StoryRow } from '../../../../lib/model.ts';
import { rowOf } from '../../../../lib/stories/row.ts';
import { bookmarksFile } from '../../../../lib/transfer/export/bookmarks.ts';
import { defused, restored } from '../../../../lib/transfer/export/formula.ts';
import { pocketCsv } from '../../../../lib/transfer/export/pocket-csv.ts';
import { madeStory } from '../../../support/made-story.ts';

const row = (change: Partial<StoryRow> = {}): StoryRow => ({ ...rowOf(madeStory(1), 1, 1), ...change });
const csv = (...rows: StoryRow[]) => [...pocketCsv(rows)].join('');

describe('cells', () => {
  test.each(['=1+1', '+1', '-1', '@sum', '\tx', '\rx', "'=1", "''=1"])('%j is words to a spreadsheet', (cell) => {
    expect(defused(cell)).toBe(`'${cell}`);
    expect(restored(defused(cell))).toBe(cell);
  });

  test('none begins a formula, all come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', '"', ',') }), (cell) => {
        expect(defused(cell)).not.toMatch(/^[=+\-@\t\r]/);
        expect(restored(defused(cell))).toBe(cell);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('the Pocket file', () => {
  test('has its columns, seconds, bars between tags, and two states', () => {
    const rows = [
      row({ tags: ['sea', 'a|b'], saved: '2026-01-07T10:00:00.999Z' }),
      row({ archived: '2026-01-09T10:00:00.000Z' }),
    ];
    expect(csv(...rows).split('\r\n')).toEqual([
      'title,url,time_added,tags,status',
      'Ferry number 1 returns to the bay,https://www.harbour-post.example/news/ferry-1?utm_source=mail,1767780000,"sea|a,b",unread',
      'Ferry number 1 returns to the bay,https://www.harbour-post.example/news/ferry-1?utm_source=mail,1767780000,,archive',
      '',
    ]);
  });

  test('whatever the title is, it is one cell that comes back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const { data } = papaparse.parse<string[]>(csv(row({ title })), { newline: '\r\n' });
        expect(restored(data[1]?.[0] ?? '')).toBe(title);
        expect(data[1]).toHaveLength(5);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the bookmarks file', () => {
  const file = (...rows: StoryRow[]) => [...bookmarksFile(rows, 'Nutgraf')].join('');

  test('is what browsers write', () => {
    const rows = [
      row({ url: 'https://a.example/?x=1&y="2"', title: '<b>Bridge</b> & co', tags: ['sea', 'a,b'], note: 'Why?' }),
    ];
    expect(file(...rows)).toBe(`<!DOCTYPE NETSCAPE-Bookmark-file-1>
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Nutgraf</TITLE>
<H1>Nutgraf</H1>
<DL><p>
    <DT><A HREF="https://a.example/?x=1&amp;y=&quot;2&quot;" ADD_DATE="1767780000" TOREAD="1" TAGS="sea,a b">&lt;b&gt;Bridge&lt;/b&gt; &amp; co</A>
    <DD>Why?
</DL><p>
`);
  });

  test('says what was read', () => {
    expect(file(row({ read: '2026-01-09T10:00:00.000Z' }))).toContain('TOREAD="0"');
  });
});
