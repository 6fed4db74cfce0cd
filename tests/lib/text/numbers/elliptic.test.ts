import { expect, test } from 'vitest';
import { numbersIn } from '../../../../lib/text/numbers.ts';

const counted = (text: string, language: string) =>
  numbersIn(text, language).map(({ value, unit, of }) => `${value} ${unit} (${of && text.slice(of.start, of.end)})`);

test.each([
  ['en', 'The harbour lent 12 boats in May and about 40 in June.', ['12 boats (boats in May)', '40 boats (boats)']],
  ['en', 'The fleet grew from 1,800 to 2,600 old boats.', ['1800 boats (old boats)', '2600 boats (old boats)']],
  ['de', 'Im Hafen liegen 300 Boote statt rund 200.', ['300 Boote (Boote)', '200 Boote (Boote)']],
])('a bare figure counts what the other one of its sentence counts, in %s: %s', (language, text, expected) => {
  expect(counted(text, language)).toEqual(expected);
});

test('sums of one magnitude are of one currency', () => {
  const units = (text: string) => numbersIn(text, 'en').map(({ unit }) => unit);
  expect(units('The harbour cost 2 million in May and 3 million euros in June.')).toEqual(['EUR', 'EUR']);
  expect(units('The harbour saw 2 million in May. It cost 3 million euros.')).toEqual([undefined, 'EUR']);
});

test.each([
  ['in another sentence', 'The harbour lent 12 boats. Then it asked for more than 40.'],
  ['of money', 'The harbour took 12 euros and more than 40.'],
])('a bare figure borrows nothing %s', (_, text) => {
  expect(numbersIn(text, 'en').at(-1)?.of).toBeUndefined();
});

test('a word that is also money is none before a noun of another language', () => {
  expect(counted('She planted sixty-five real roses.', 'en')).toEqual(['65 roses (real roses)']);
});
