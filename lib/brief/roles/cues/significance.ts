import { wordCue } from '../word-cue.ts';

/** Says that something counts: "crucial", "at stake", "wegweisend". */
export const significance = wordCue('significance');
