import { expect, test } from 'vitest';
import { isCorrection } from '../../../../lib/article/furniture/corrections.ts';
import { leavesOf } from '../../../../lib/article/leaves.ts';

const isNote = (text: string, tag = 'p'): boolean =>
  leavesOf({ places: [{ tag }], leaves: [{ at: 0, text }] }).some(isCorrection);

test.each([
  ['Correction: The toll is 40 euros, not 14.'],
  ['Correction (May 4): The toll is 40 euros, not 14.'],
  ['Editor’s note: The lock has opened since.'],
  ['An earlier version of this story gave the wrong toll.'],
  ['Korrektur vom 4. Mai: Die Maut beträgt 40 Euro.'],
  ['(Anm. d. Red.: Die Schleuse ist seither offen.)'],
  ['In einer früheren Version stand eine falsche Maut.'],
  ['Note de la rédaction : l’écluse a rouvert depuis.'],
  ['Fe de errores: el peaje es de 40 euros.'],
  ['Errata corrige: il pedaggio è di 40 euro.'],
  ['Rättelse: Avgiften är 40 euro.'],
  ['Sprostowanie: opłata wynosi 40 euro.'],
  ['【訂正】通行料は40ユーロです。'],
])('%s', (text) => {
  expect(isNote(text)).toBe(true);
});

test('a story about a correction, and a heading, are none', () => {
  expect(isNote('Correction officers at the port walked out on Monday.')).toBe(false);
  expect(isNote('Corrections to the bill took the council an hour.')).toBe(false);
  expect(isNote('Correction:', 'h2')).toBe(false);
});
