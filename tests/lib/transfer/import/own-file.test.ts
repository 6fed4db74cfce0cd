import { describe, expect, test } from 'vitest';
import type { Story } from '../../../../lib/model.ts';
import { storyFile } from '../../../../lib/stories/story-file.ts';
import { madeStory } from '../../../support/made-story.ts';
import { read } from './read.ts';

const now = '2026-02-01T12:00:00.000Z';
const textOf = async (...stories: Story[]): Promise<string> => {
  const kept = async function* () {
    yield* stories;
  };
  return (await Array.fromAsync(storyFile(kept(), now))).join('');
};

describe('our own file', async () => {
  const stories = [
    madeStory(2, {
      read: '2026-01-09T08:00:00.000Z',
      tags: ['harbour'],
      note: 'Ask Mara',
      highlights: [{ quote: 'x' }],
    }),
    madeStory(1),
  ];
  const text = await textOf(...stories);

  test('gives its stories as they were kept', async () => {
    const { format, entries } = await read(text);
    expect(format).toBe('nutgraf');
    expect(entries.map((entry) => 'story' in entry && entry.story)).toEqual(stories);
    expect(entries[0]).toMatchObject({
      saved: stories[0]?.saved,
      read: stories[0]?.read,
      tags: ['harbour'],
      note: 'Ask Mara',
    });
  });

  test('of a newer schema is refused, with its number', async () => {
    expect(await read(text.replace(/"schema":\d/, '"schema":999'))).toEqual({
      refused: 'newer',
      schema: 999,
      entries: [],
    });
  });

  test('says which of its stories cannot be read, and why', async () => {
    const broken = text.replace('"saved":"', '"saved":"not ').replace(/\n$/, '');
    const { entries } = await read(broken);
    expect(entries).toMatchObject([{ at: 1, title: stories[0]?.article.title, why: 'wrong-shape' }, { at: 2 }]);
  });

  test('with one story twice has it once', async () => {
    const { entries } = await read(await textOf(...stories, ...stories));
    expect(entries).toMatchObject([{ copies: 2, tags: ['harbour'], story: { id: stories[0]?.id } }, { copies: 2 }]);
  });

  test('has a story once that was kept from two addresses of it', async () => {
    const twin = madeStory(1, { id: 'twin' });
    twin.article = { ...twin.article, url: 'https://m.harbour-post.example/amp/ferry-1' };
    const { entries } = await read(await textOf(madeStory(1), twin));
    expect(entries).toMatchObject([{ copies: 2 }]);
  });

  test('that is cut short gives what came before, and says so', async () => {
    const { entries, survey } = await read(text.slice(0, -300));
    expect(survey?.incomplete).toBe(true);
    expect(entries).toMatchObject([{ story: { id: stories[0]?.id } }, { at: 2, why: 'cut-short', rest: true }]);
  });

  test('may have other lists in it, which are not ours', async () => {
    const { entries } = await read(
      text.replace('"stories":', '"others":[{"url":"https://courier.example/x"}],"stories":'),
    );
    expect(entries.map(({ at }) => at)).toEqual([1, 2]);
  });

  test('with nothing in it is one all the same', async () => {
    expect(await read(await textOf())).toMatchObject({ format: 'nutgraf', entries: [] });
  });
});
