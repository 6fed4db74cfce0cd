import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../lib/model.ts';
import { fileName, uniqueNames } from '../../../../lib/transfer/export/file-name.ts';
import { markdownZip } from '../../../../lib/transfer/export/markdown-zip.ts';
import { storyMarkdown } from '../../../../lib/transfer/export/story-markdown.ts';
import { enWords } from '../../../support/en-words.ts';
import { madeArticle, madeStory } from '../../../support/made-story.ts';

const marks = {
  tags: ['sea', 'two words'],
  note: 'Ask *Ida*',
  highlights: [{ quote: 'Adults pay 4 crowns.', note: 'dear' }],
};

describe('a story as Markdown', () => {
  const text = storyMarkdown(madeStory(1, { ...marks, read: '2026-01-08T10:00:00.000Z' }), enWords);

  test('begins with front matter', () => {
    expect(text.split('\n---\n')[0]).toBe(
      [
        '---',
        'title: "Ferry number 1 returns to the bay"',
        'source: "https://harbour-post.example/news/ferry-1"',
        'author:',
        '  - "Ana Quill"',
        '  - "Tom Reed"',
        'site: "Harbour Post"',
        'published: "2026-01-05T09:30:00Z"',
        'created: 2026-01-07T10:00:00.000Z',
        'read: 2026-01-08T10:00:00.000Z',
        'tags:',
        '  - "sea"',
        '  - "two-words"',
      ].join('\n'),
    );
  });

  test('holds note, highlights, brief and text', () => {
    expect(text).toContain('## Note\n\nAsk \\*Ida\\*\n');
    expect(text).toContain('> Adults pay 4 crowns.\n\ndear\n');
    expect(text).toContain('## Why it matters');
    expect(text).toContain('### What it costs\n\n- Adults pay 4 crowns.\n\n  - Children sail for free.\n');
    expect(text).toContain('The timetable is on [the town’s page](<https://town.example/ferry>).');
    expect(text).not.toContain('Photo: Lea Strand');
  });

  test('a bare link is front matter alone', () => {
    const link = { ...madeStory(1), uncaptured: true as const };
    expect(storyMarkdown(link, enWords).split('\n---\n')[1]).toBe('');
  });

  test('whatever the page says, front matter ends where it ends, and is one line a value', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.array(fc.string({ unit: 'binary' }), { maxLength: 3 }),
        (title, tags) => {
          const story = { ...madeStory(1), tags, article: madeArticle(1, { title }) };
          const lines = storyMarkdown(story, enWords).split('\n');
          const head = lines.slice(1, lines.indexOf('---', 1));
          expect(head.filter((line) => /^\S/.test(line)).map((line) => line.split(':')[0])).toEqual([
            'title',
            'source',
            'author',
            'site',
            'published',
            'created',
            ...(tags.length > 0 ? ['tags'] : []),
          ]);
          expect(JSON.parse(head[0]?.slice('title: '.length) ?? '')).toBe(title.toWellFormed());
        },
      ),
      { numRuns: 30 },
    );
  });
});

describe('names of files', () => {
  test.each([
    ['Bridge reopens', 'Bridge reopens'],
    ['Who/what: a "test"?', 'Who what a test'],
    ['../../etc/passwd', 'etc passwd'],
    ['...', 'Story'],
    ['', 'Story'],
    ['con', 'Story con'],
    ['LPT1.txt', 'Story LPT1.txt'],
    ['gpj.\u202etxe', 'gpj. txe'],
    ['[[Note]] #tag ^block', 'Note tag block'],
    ['ends with stops...', 'ends with stops'],
    ['橋が再開', '橋が再開'],
  ])('%s', (title, name) => {
    expect(fileName(title, 'Story')).toBe(name);
  });

  test('are short enough for every system, and cut between whole characters', () => {
    const name = fileName('👩‍👩‍👧 '.repeat(60), 'Story');
    expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(180);
    expect(name.endsWith('👩‍👩‍👧') || name.endsWith('👧')).toBe(true);
  });

  test('are given once', () => {
    const unique = uniqueNames();
    expect(['Bridge', 'bridge 2', 'Bridge', 'bridge', 'Bridge 3'].map(unique)).toEqual([
      'Bridge',
      'bridge 2',
      'Bridge 3',
      'bridge 4',
      'Bridge 3 2',
    ]);
  });
});

test('many stories are a zip of files', async () => {
  async function* stories(): AsyncIterable<Story> {
    for (const number of [1, 2]) yield madeStory(number);
    yield madeStory(3, { article: madeArticle(1) });
  }
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  for await (const piece of markdownZip(stories(), enWords)) pieces.push(piece);
  const files = unzipSync(new Uint8Array(await new Blob(pieces).arrayBuffer()));
  expect(Object.keys(files)).toEqual([
    'Ferry number 1 returns to the bay.md',
    'Ferry number 2 returns to the bay.md',
    'Ferry number 1 returns to the bay 2.md',
  ]);
  expect(strFromU8(files['Ferry number 2 returns to the bay.md'] ?? new Uint8Array())).toBe(
    storyMarkdown(madeStory(2), enWords),
  );
});
