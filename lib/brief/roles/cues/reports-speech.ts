import { wordCue } from '../word-cue.ts';

/** Tells what someone said: "according to", "erklärte". */
export const reportsSpeech = wordCue('reports-speech');
