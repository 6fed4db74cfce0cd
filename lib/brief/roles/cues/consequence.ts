import { wordCue } from '../word-cue.ts';

/** Says what follows: "means that", "as a result", "dadurch". */
export const consequence = wordCue('consequence');
