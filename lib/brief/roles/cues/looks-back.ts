import { wordCue } from '../word-cue.ts';

/** Sets in the past with a word for time: "previously", "last year", "seit Jahren". */
export const looksBack = wordCue('looks-back');
