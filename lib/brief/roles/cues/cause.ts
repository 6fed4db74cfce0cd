import { wordCue } from '../word-cue.ts';

/** Gives the reason: "because", "due to", "weil". */
export const cause = wordCue('cause');
