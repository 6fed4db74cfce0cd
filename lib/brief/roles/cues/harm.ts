import { wordCue } from '../word-cue.ts';

/** Says who or what may suffer: "at risk", "threatens", "Gefahr". */
export const harm = wordCue('harm');
