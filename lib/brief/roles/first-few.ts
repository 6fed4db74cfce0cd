import type { SeenSentence, SeenStory } from './seen.ts';

/** The first sentences of a story of which something holds, in order. Each story is searched once, so that time stays linear. */
export function firstFew(
  count: number,
  holds: (sentence: SeenSentence, story: SeenStory) => boolean,
): (story: SeenStory) => SeenSentence[] {
  const found = new WeakMap<SeenStory, SeenSentence[]>();
  return (story) => {
    let few = found.get(story);
    if (!few) {
      few = story.sentences.filter((sentence) => holds(sentence, story)).slice(0, count);
      found.set(story, few);
    }
    return few;
  };
}
