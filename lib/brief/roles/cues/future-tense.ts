import { expects } from '../cue-words.ts';
import { wordCue } from '../word-cue.ts';

/** Says what will be, or is planned: "will vote", "is expected to", "soll entscheiden". */
export const futureTense = wordCue('future-tense', 2, expects);
