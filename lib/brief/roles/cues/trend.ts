import { wordCue } from '../word-cue.ts';

/** Sets one case among many: "increasingly", "across the country". */
export const trend = wordCue('trend');
