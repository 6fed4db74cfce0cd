import { wordCue } from '../word-cue.ts';

/** Says "I", "we" or "you". */
export const speaksTo = wordCue('speaks-to');
