import { wordCue } from '../word-cue.ts';

/** Says what is not known or not settled: "unclear", "remains", "no evidence", "fraglich". */
export const uncertain = wordCue('uncertain');
