import type { NumberFound } from '../numbers.ts';

/**
 * What a bare figure counts where the sentence has just said it of another one: "12 boats in May and about 40 in June", "from 18 to
 * 26 boats". The words stand by the other figure.
 */
export function withLentUnits(text: string, numbers: NumberFound[]): NumberFound[] {
  return numbers.map((number, place) => {
    if (number.unit) return number;
    const before = numbers[place - 1];
    if (before?.unit && goesOn.test(between(text, before, number))) return lent(text, number, before);
    const next = numbers[place + 1];
    // "2 million in May, 3 million euros in June": one magnitude, one currency.
    if (next?.unit && isMoney(next) && isNear(between(text, number, next)) && hasSameMagnitude(text, number, next))
      return { ...number, unit: next.unit };
    if (next?.unit && reaches.test(between(text, number, next))) return lent(text, number, next);
    return number;
  });
}

const between = (text: string, one: NumberFound, other: NumberFound): string =>
  text.slice(Math.max(one.end, one.of?.end ?? 0), other.start);

/** Without what only the other is said of: "boats" of "12 boats in May". Shares and sums have signs: what has none is neither. */
function lent(text: string, number: NumberFound, { unit, of }: NumberFound): NumberFound {
  if (!unit || !of) return number;
  const noun = text.indexOf(unit, of.start);
  return noun < of.start || noun >= of.end
    ? number
    : { ...number, unit, of: { start: of.start, end: noun + unit.length } };
}

const isMoney = ({ unit }: NumberFound): boolean => /^[A-Z]{3}$/.test(unit ?? '');

const isNear = (words: string): boolean => /^[^.;:!?()]{1,40}$/.test(words);

function hasSameMagnitude(text: string, number: NumberFound, next: NumberFound): boolean {
  const magnitude = /\d \p{L}+$/u.exec(text.slice(number.start, number.end))?.[0].slice(1);
  return magnitude !== undefined && text.slice(next.start, next.end).includes(`${magnitude} `);
}

/** At most a few words, of which the last one compares or adds, and no new sentence in between. */
const goesOn =
  /^[^.;:!?()]{0,40}(?<!\p{L})(?:and|or|from|to|than|against|but|only|with|und|oder|auf|von|gegenüber|statt|nur|et|ou|à|de|contre|y|o|a|frente a|e|ou|para|contro|en|of|naar|van|tegen|och|eller|från|till|mot|og|fra|til) $/u;
const reaches = /^ (?:to|and|or|auf|bis|und|oder|à|et|ou|a|y|o|e|naar|tot|en|of|till|til|och|og) $/;
