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

test.each([
  [
    'de',
    'a participle still to come',
    'Nach Angaben des Hafenamtes ist der frühere Bürgermeister Arno Lindt, 74, bei einem Bootsunglück vor der Insel Holm am Dienstagabend ums Leben gekommen',
  ],
  [
    'de',
    'an infinitive still to come',
    'Einige Fischer wollen den Betreiber der Werft Ostby Mills wegen der Schäden an ihren Booten, auch bekannt als Rost von Holm, vor dem Gericht in Ostby verklagen',
  ],
  [
    'de',
    'a concession',
    'Die Stadt Ostby hat zwar ihre alte Brücke am Hafen noch einmal geöffnet, die Lastwagen dürfen aber weiter nicht über sie fahren',
  ],
  [
    'pl',
    'a concession',
    'Wprawdzie kilka dni wcześniej udało się w radzie przyjąć uchwałę o moście, lecz w głosowaniu nad budżetem przeciwko było nawet kilku radnych',
  ],
  [
    'en',
    'a "but" behind it',
    'The harbour of Ostby will be open to all of the larger ferries by the spring, but only to those that have paid for their berth by then',
  ],
  [
    'en',
    'a pair of dashes',
    'But the exact moment at which the harbour of Ostby becomes known to its visitors – on the road, or from the sea – is open to much debate',
  ],
  [
    'en',
    'an opening adverb',
    'Partly as a result of the changes anticipated under the new mayor, the harbour sees three ferries in spring instead of the two foreseen in autumn',
  ],
  [
    'es',
    'an opening phrase',
    'Pese a la apertura de la alcaldesa de Ostby para crear un puerto fuera de la ciudad, más allá del límite legal, la principal barrera es el dinero',
  ],
  [
    'en',
    'a list',
    'The report assessed how much was spent on boats, ferries and harbours, the state of bridges and the wages of pilots among ten wealthy towns of the coast',
  ],
  [
    'it',
    'an aside',
    'È un appello diretto quello che la Società del porto di Ostby rivolge a chi, over 50, sta a casa senza fare moto e mangiando in modo sproporzionato',
  ],
  [
    'en',
    'a quotation in single marks',
    "The harbour of Ostby is defending the campaign against fast boats and their drivers with the slogan 'slow, we are on it' against its many critics",
  ],
  [
    'en',
    'the clause within a clause',
    'The harbour of Ostby has confirmed that while all of its ferries remain in port, their crews will be paid for every day of the storm by the city',
  ],
  [
    'en',
    'the subject of a clause',
    'The demand has the council of Ostby wondering if higher fees for the berths, a promise of better roads and fewer boats are enough to ask in return',
  ],
  [
    'en',
    'an example of several',
    'It is important to the harbour of Ostby to consider additional costs such as berth fees, building permits, and the pilots who are needed at night',
  ],
  [
    'en',
    'brackets',
    'The council of Ostby has closed its harbour bridge (which, as its mayor said, has carried cars for forty years) to whoever has no business on the island',
  ],
])('is not cut, in %s, at %s', (language, _, text) => {
  expect(told(text, language)).toBe(text);
});

test('is cut where the verb is whole and nothing takes it back', () => {
  expect(
    told(
      'Die Polizei hat am Montag in Ostby einen Mann festgenommen, der mehrere Boote im Hafen angezündet und danach versenkt haben soll, wie sie mitteilte.',
      'de',
    ),
  ).toBe('Die Polizei hat am Montag in Ostby einen Mann festgenommen');
});
