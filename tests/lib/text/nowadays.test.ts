import { expect, test } from 'vitest';
import { datesIn, namesNoDay } from '../../../lib/text/dates.ts';

const published = '2026-10-15T09:00:00+02:00';

const isDropped = (sentence: string, language: string): boolean => {
  const [today] = datesIn(sentence, language, published);
  if (!today) throw new Error(`No date in: ${sentence}`);
  return namesNoDay(sentence, today, language);
};

test.each([
  ['en', 'Today’s looms are quieter.'],
  ['en', 'The mill is still a popular sight today.'],
  ['en', 'Even today, few farmers own a boat.'],
  ['en', 'Many families in the valley have no well today.'],
  ['de', 'Dreißig Menschen arbeiten heute für die Werft.'],
  ['de', 'Bis heute streitet der Verein das ab.'],
  ['de', 'Der heute 60-jährige Müller wurde damals bekannt.'],
  ['de', 'Der Pegel ist höher als heute.'],
  ['fr', 'Le phare est aujourd’hui un musée.'],
  ['es', 'Hoy en día nadie usa ese molino.'],
  ['it', 'Il mulino è oggi un museo.'],
  ['pl', 'Trudno sobie dzisiaj wyobrazić taką podróż.'],
  ['sv', 'Kvarnen är i dag ett museum.'],
])('these days, %s: %s', (language, sentence) => {
  expect(isDropped(sentence, language)).toBe(true);
});

test.each([
  ['en', 'The court ruled today that the dam may stay.'],
  ['en', 'The council will vote today.'],
  ['de', 'Heute beginnt die Messe.'],
  ['de', 'Die Ministerin trat heute zurück.'],
  ['fr', 'Le pont sera fermé aujourd’hui.'],
  ['es', 'El sindicato irá hoy a la audiencia.'],
  ['it', 'Il sindaco ha incontrato oggi i pescatori.'],
  ['pl', 'W hali odbędzie się dzisiaj turniej.'],
  ['en', 'The ferry sank yesterday.'],
])('a day, %s: %s', (language, sentence) => {
  expect(isDropped(sentence, language)).toBe(false);
});
