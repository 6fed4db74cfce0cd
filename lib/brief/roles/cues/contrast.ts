import { wordCue } from '../word-cue.ts';

/** Turns against what was said: "but", "despite", "allerdings". */
export const contrast = wordCue('contrast');
