import { wordCue } from '../word-cue.ts';

/** Measures against all before: "for the first time", "largest since". */
export const unusual = wordCue('unusual');
