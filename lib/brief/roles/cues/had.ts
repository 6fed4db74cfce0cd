import { wordCue } from '../word-cue.ts';

/** Goes back behind the news: "had been", "hatte", "avait". */
export const had = wordCue('had');
