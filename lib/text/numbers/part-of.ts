import type { NumberFound } from '../numbers.ts';
import { patternOf } from '../pattern.ts';
import type { Figure, Reading } from './figures.ts';
import { valueOfDigits } from './value.ts';

/** "five of 17 ministers" is one figure, the five. "Three in four" is a share in words, and none. */
export function partOf(reading: Reading, part: Figure, whole: NumberFound): NumberFound | undefined {
  const { small, language, primary, words } = reading;
  const link = links[primary];
  if (!link || !whole.unit || !whole.of || part.magnitude || part.code) return undefined;
  const between = small.slice(part.end, whole.start);
  const article = patternOf(`part of ${primary}`, () => `^ (?:${link.of})(?<article>${link.the})? $`, 'u').exec(
    between,
  );
  if (!article || (article.groups?.article === undefined && !/^\d/.test(small.slice(whole.start)))) return undefined;
  const value = part.digits === undefined ? part.said : valueOfDigits(part.digits, language, false);
  if (value === undefined || !Number.isInteger(value) || value >= whole.value) return undefined;
  if (Object.values(words.magnitudes).includes(value) && part.digits === undefined) return undefined;
  return { ...whole, start: part.start, value };
}

const links: Partial<Record<string, { of: string; the: string }>> = {
  en: { of: '(?:out )?of', the: ' (?:the|its|their|all)' },
  de: { of: 'von|der|aller|seiner|ihrer', the: ' (?:den|insgesamt)' },
  fr: { of: 'sur|des|de', the: ' (?:les|ses|leurs)' },
  es: { of: 'de', the: ' (?:los|las|sus)' },
  pt: { of: 'de|dos|das', the: ' (?:os|as|seus)' },
  it: { of: 'su|dei|delle|degli', the: ' (?:i|le|gli)' },
  nl: { of: 'van', the: ' (?:de|alle)' },
  sv: { of: 'av', the: ' (?:de|alla)' },
  nb: { of: 'av', the: ' (?:de|alle)' },
  da: { of: 'af', the: ' (?:de|alle)' },
  pl: { of: 'z|ze', the: ' (?:wszystkich)' },
  ru: { of: 'из', the: ' (?:всех)' },
  uk: { of: 'з|із', the: ' (?:усіх)' },
};
