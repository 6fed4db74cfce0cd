import { wordCue } from '../word-cue.ts';

/** Says who or what may gain: "helps", "will allow", "stärkt". */
export const benefit = wordCue('benefit');
