import { expect, test } from 'vitest';
import { statementIn } from '../../../../lib/brief/facts/statement.ts';

const told = (text: string, language = 'en') => {
  const { start, end } = statementIn(text, language);
  return text.slice(start, end);
};

test.each([
  'While the city council of Ostby goes on debating whether the bridge may be opened, lorries already take the long way around the fjord',
  'Known for its old harbour and for the long wooden bridge that leads to it, the city of Ostby has asked the government for money again',
  'Sur l’île de Holm et en face du vieux port de la petite ville de Ostby, dans le nord, des vagues très hautes ont été mesurées cette nuit',
  'The ferry of Holm, which has carried cars across the fjord for forty years, is to be sold to a company from the south next spring',
])('is not cut where its predicate is still to come: %s', (text) => {
  expect(told(text)).toBe(text);
});

test('ends where a sentence that waited for its main clause has had it', () => {
  expect(
    told(
      'After the long night of talks, the council of Ostby has closed its harbour bridge for the winter, which nobody in the town had expected it to do.',
    ),
  ).toBe('After the long night of talks, the council of Ostby has closed its harbour bridge for the winter');
});

test('keeps a denial that follows what is denied', () => {
  const text =
    'The shipyard of Ostby will close its last dock in the spring of next year and lay off all of its workers, which its owner denied';
  expect(told(`${text}.`)).toBe(text);
  expect(told(`${text.replace('denied', 'announced')}.`)).toBe(text.slice(0, text.indexOf(', which')));
});

test('is whole in a language whose verb comes last', () => {
  const text =
    'Ostby belediyesi bu yıl köprünün onarım bedellerini, yurt içinde oturanlar için on sekiz lira yurt dışında oturanlar için yedi lira olarak belirledi';
  expect(told(text, 'tr')).toBe(text);
});
