import type { Range } from '../../model.ts';
import { cues } from './cues.ts';
import { measures, places, storyMeasures } from './measures.ts';
import type { SeenStory } from './seen.ts';

const placeNames = Object.keys(places);
const sharedMeasures = Object.values(measures);
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
  const own = story.sentences.map((sentence, index) => {
    const values = new Float64Array(sharedNames.length);
    for (const [place, find] of (finds[index] ?? []).entries()) if (find) values[place] = find.weight;
    for (const [place, measure] of sharedMeasures.entries()) values[cues.length + place] = measure(sentence, story);
    return values;
  });
  const whole = Object.values(storyMeasures).map((measure) => measure(story));
  return story.sentences.map((sentence, index) => {
    const values = new Float64Array(signNames.length);
    for (const [part, beside] of [own[index], own[index - 1], own[index + 1]].entries())
      if (beside) values.set(beside, part * sharedNames.length);
    values.set([...Object.values(places).map((place) => place(sentence, story)), ...whole], 3 * sharedNames.length);
    return { values, finds: (finds[index] ?? []).filter((find) => find !== undefined) };
  });
}
