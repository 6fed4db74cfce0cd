import type { Range } from '../../model.ts';
import { cues } from './cues.ts';
import { measures, places, storyMeasures } from './measures.ts';
import type { SeenStory } from './seen.ts';

const placeNames = Object.keys(places);
const sharedNames = [...cues.map(({ rule }) => rule), ...Object.keys(measures)];

/** All that a sentence is judged by, in the order of `signsOf`: cues and measures, its own and those of its neighbours. */
export const signNames: string[] = [
  ...sharedNames,
  ...sharedNames.map((name) => `before:${name}`),
  ...sharedNames.map((name) => `after:${name}`),
  ...placeNames,
  ...Object.keys(storyMeasures),
];

/** What the cues found in a sentence. */
export interface Find {
  rule: string;
  weight: number;
  at: Range;
}

/** The numbers that a sentence is judged by, and what its own cues found. */
export interface Signs {
  values: Float64Array;
  finds: Find[];
}

/** The signs of each sentence of a story, in order. */
export function signsOf(story: SeenStory): Signs[] {
  const finds = story.sentences.map((sentence) =>
    cues.map((cue) => {
      const found = cue.find(sentence, story);
      return found && { rule: cue.rule, ...found };
    }),
  );
  const own = story.sentences.map((sentence, index) => [
    ...(finds[index] ?? []).map((find) => find?.weight ?? 0),
    ...Object.values(measures).map((measure) => measure(sentence, story)),
  ]);
  const none = sharedNames.map(() => 0);
  const whole = Object.values(storyMeasures).map((measure) => measure(story));
  return story.sentences.map((sentence, index) => ({
    values: Float64Array.from([
      ...(own[index] ?? none),
      ...(own[index - 1] ?? none),
      ...(own[index + 1] ?? none),
      ...Object.values(places).map((place) => place(sentence, story)),
      ...whole,
    ]),
    finds: (finds[index] ?? []).filter((find) => find !== undefined),
  }));
}
