import { wordCue } from '../word-cue.ts';

/** Has a place in a plan: "is scheduled", "is due to", "deadline", "geplant". */
export const scheduled = wordCue('scheduled');
