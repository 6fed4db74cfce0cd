import fc from 'fast-check';
import { Window } from 'happy-dom';
import { describe, expect, test } from 'vitest';
import type { StoryRow } from '../../../../lib/model.ts';
import { rowOf } from '../../../../lib/stories/row.ts';
import { bookmarksFile } from '../../../../lib/transfer/export/bookmarks.ts';
import { pocketCsv } from '../../../../lib/transfer/export/pocket-csv.ts';
import { tagsIn } from '../../../../lib/transfer/import/tags.ts';
import { lineIn, wordsIn } from '../../../../lib/transfer/import/words.ts';
import { anyText } from '../../../support/any-text.ts';
import { madeStory } from '../../../support/made-story.ts';
import { read } from './read.ts';

/** What breaks files: quotes, delimiters, ends of lines, signs of markup and of formulas, bytes of other alphabets. */
const hostile = fc.oneof(
  fc.string({
    unit: fc.constantFrom(
      '"',
      ',',
      '|',
      '\n',
      '\r',
      ' ',
      'a',
      "'",
      '=',
      '&',
      '<',
      '>',
      '&amp;',
      '</a>',
      '<dd>',
      '<!--',
      '\ufeff',
      '\0',
    ),
  }),
  anyText,
);

const rows = fc
  .array(
    fc.record({ title: hostile, note: hostile, tags: fc.array(hostile, { maxLength: 3 }), isDone: fc.boolean() }),
    { minLength: 1, maxLength: 5 },
  )
  .map((made) =>
    made.map(({ title, note, tags, isDone }, index): StoryRow => {
      const { read: _, ...row } = rowOf(madeStory(1), 1, 1);
      const url = `https://courier.example/${index}`;
      return { ...row, url, title, note, tags, ...(isDone && { read: row.saved }) };
    }),
  );

const seconds = (time: string) => `${time.slice(0, 19)}.000Z`;
const titleOf = (title: string) => {
  const line = lineIn(title, 1000);
  return line === undefined || /^https?:\/\/\S+$/i.test(line) ? undefined : line;
};

describe('what leaves comes back', () => {
  test('in a Pocket file', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const { entries, survey } = await read([...pocketCsv(list)].join(''));
        expect(survey).toMatchObject({ entries: list.length, skipped: 0 });
        expect(entries).toMatchObject(
          list
            .map(({ url, title, saved, tags, read }) => ({
              url,
              title: titleOf(title),
              saved: seconds(saved),
              tags: tagsIn(tags.flatMap((tag) => tag.replaceAll('|', ','))),
              read: read === undefined ? undefined : true,
            }))
            .map(withoutAbsent),
        );
      }),
      { numRuns: 200 },
    );
  });

  test('in a bookmarks file', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (list) => {
        const { entries, survey } = await read([...bookmarksFile(list, 'Nutgraf')].join(''));
        expect(survey).toMatchObject({ entries: list.length, skipped: 0 });
        expect(entries).toMatchObject(
          list
            .map(({ url, title, note, saved, tags, read }) => ({
              url,
              title: titleOf(title),
              note: wordsIn(note, 100_000),
              saved: seconds(saved),
              tags: tagsIn(tags.map((tag) => tag.replaceAll(',', ' '))),
              read: read === undefined ? undefined : true,
            }))
            .map(withoutAbsent),
        );
      }),
      { numRuns: 200 },
    );
  });
});

test('a bookmarks file is read as a browser reads it', async () => {
  const { DOMParser } = new Window();
  await fc.assert(
    fc.asyncProperty(rows, async (list) => {
      const file = [...bookmarksFile(list, 'Nutgraf')].join('');
      const links = [...new DOMParser().parseFromString(file, 'text/html').querySelectorAll('a')];
      const { entries } = await read(file);
      expect(entries.map((entry) => 'url' in entry && entry.url)).toEqual(
        links.map((link) => link.getAttribute('href')),
      );
    }),
  );
});

const withoutAbsent = (entry: object) =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
