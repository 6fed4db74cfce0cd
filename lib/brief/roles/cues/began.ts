import { wordCue } from '../word-cue.ts';

/** Tells how something came about: "was founded", "began", "after", "gegründet". */
export const began = wordCue('began');
