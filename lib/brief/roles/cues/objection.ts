import { wordCue } from '../word-cue.ts';

/** Someone objects, denies or doubts: "critics", "denied", "wies zurück". */
export const objection = wordCue('objection');
