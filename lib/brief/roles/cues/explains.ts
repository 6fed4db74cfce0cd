import { wordCue } from '../word-cue.ts';

/** Explains what something is: "is a", "known as". */
export const explains = wordCue('explains');
