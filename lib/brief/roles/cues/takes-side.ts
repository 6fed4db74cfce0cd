import { wordCue } from '../word-cue.ts';

/** Someone takes a side: "welcomed", "urged", "fordert". */
export const takesSide = wordCue('takes-side');
