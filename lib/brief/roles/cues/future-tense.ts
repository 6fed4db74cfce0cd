import { wordCue } from '../word-cue.ts';

/** Says what will be: "will vote", "wird entscheiden", "sera". */
export const futureTense = wordCue('future-tense');
