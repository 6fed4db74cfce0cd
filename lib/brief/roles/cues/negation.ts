import { wordCue } from '../word-cue.ts';

/** Says what is not so: "not", "no", "keine", "sans". */
export const negation = wordCue('negation');
