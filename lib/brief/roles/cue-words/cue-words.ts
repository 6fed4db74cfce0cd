import { type PhraseBook, phraseBook } from '../phrases.ts';
import { beganWords } from './began.ts';
import { benefitWords } from './benefit.ts';
import { causeWords } from './cause.ts';
import { consequenceWords } from './consequence.ts';
import { contrastWords } from './contrast.ts';
import { explainsWords } from './explains.ts';
import { futureTenseWords } from './future-tense.ts';
import { hadWords } from './had.ts';
import { harmWords } from './harm.ts';
import { leansWords } from './leans.ts';
import { looksBackWords } from './looks-back.ts';
import { negationWords } from './negation.ts';
import { objectionWords } from './objection.ts';
import { possibilityWords } from './possibility.ts';
import { reportsSpeechWords } from './reports-speech.ts';
import { scheduledWords } from './scheduled.ts';
import { significanceWords } from './significance.ts';
import { speaksToWords } from './speaks-to.ts';
import { takesSideWords } from './takes-side.ts';
import { trendWords } from './trend.ts';
import { uncertainWords } from './uncertain.ts';
import { unusualWords } from './unusual.ts';

const tables = {
  began: beganWords,
  benefit: benefitWords,
  cause: causeWords,
  consequence: consequenceWords,
  contrast: contrastWords,
  explains: explainsWords,
  'future-tense': futureTenseWords,
  had: hadWords,
  harm: harmWords,
  leans: leansWords,
  'looks-back': looksBackWords,
  negation: negationWords,
  objection: objectionWords,
  possibility: possibilityWords,
  'reports-speech': reportsSpeechWords,
  scheduled: scheduledWords,
  significance: significanceWords,
  'speaks-to': speaksToWords,
  'takes-side': takesSideWords,
  trend: trendWords,
  uncertain: uncertainWords,
  unusual: unusualWords,
};
export type CueWords = keyof typeof tables;

/** Whether there are words for a language at all. */
export const isHeard = (primary: string): boolean => primary in tables.contrast;

const books = new Map<string, PhraseBook<CueWords>>();

/** The phrases of every kind in one language, read once. */
export function cueWordsOf(primary: string): PhraseBook<CueWords> {
  let book = books.get(primary);
  if (!book) {
    book = phraseBook(tables, primary);
    books.set(primary, book);
  }
  return book;
}
