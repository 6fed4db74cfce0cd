import { expect, test } from 'vitest';
import { fitted } from '../../../lib/stories/shape.ts';
import { storyShape } from '../../../lib/stories/story-shape.ts';
import { madeArticle, madeStory } from '../../support/made-story.ts';

const withStories = (stories: unknown) => ({
  ...madeStory(),
  article: { ...madeArticle(), form: 'several', stories },
});

test('where each of several stories begins is kept', () => {
  const kept = fitted(storyShape, withStories(['b1', 'b2']));
  expect(kept.ok && kept.value.article.stories).toEqual(['b1', 'b2']);
});

test.each([
  ['that is not there', ['b1', 'b999']],
  ['that is no block', ['b1', '__proto__']],
])('a story that begins at a block %s is refused', (_, stories) => {
  expect(fitted(storyShape, withStories(stories)).ok).toBe(false);
});

test('what says that a machine wrote a summary is kept, and has to stand in the story', () => {
  const kept = (byMachine: unknown) => {
    const { brief, ...story } = madeStory();
    const sections = [
      { role: 'summary', basis: { kind: 'label', byMachine }, sentences: [{ block: 'b1', start: 0, end: 5 }] },
    ];
    const read = fitted(storyShape, { ...story, brief: { ...brief, sections } });
    return read.ok && read.value.brief.sections[0]?.basis;
  };
  const said = { block: 'b1', start: 0, end: 5 };
  expect(kept(said)).toEqual({ kind: 'label', byMachine: said });
  expect(kept({ ...said, end: 10_000 })).toBe(false);
});

test('what a link is about is kept, and which of its title are its own words if the title has them', () => {
  const link = { kind: 'source', about: 'document', href: 'https://port.example/17.pdf', title: 'As the report says' };
  const kept = (change: object) => {
    const { brief, ...story } = madeStory();
    const read = fitted(storyShape, { ...story, brief: { ...brief, links: [{ ...link, ...change }] } });
    return read.ok && read.value.brief.links[0];
  };
  const anchor = { start: 3, end: 13 };
  expect(kept({ anchor })).toEqual({ ...link, anchor });
  expect(kept({ anchor: { start: 3, end: 99 } })).toEqual(link);
  expect(kept({ anchor: { start: 13, end: 3 } })).toEqual(link);
  expect(kept({ about: 'gossip' })).toBe(false);
});
