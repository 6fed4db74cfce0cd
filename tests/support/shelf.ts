import type { Story, View } from '../../lib/model.ts';
import type { Kept, Shelf } from '../../lib/stories/shelf.ts';

export const everything: View = { pile: 'all', order: 'newest' };

export const value = <T, P>(kept: Kept<T, P>): T => {
  if (!kept.ok) throw new Error(`Not kept: ${kept.problem}`);
  return kept.value;
};

export const titles = async (shelf: Shelf): Promise<string[]> =>
  value(await shelf.page(everything, 1000)).map(({ title }) => title);

export const all = async (shelf: Shelf): Promise<Story[]> => {
  const stories: Story[] = [];
  for await (const story of shelf.stories()) stories.push(value(story));
  return stories;
};
