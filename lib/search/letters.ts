/** What a sign is to a search: nothing, part of a spaced word, part of a run that knows no spaces, or part of the sign before it. */
export const outside = 1;
export const inWord = 2;
export const inRun = 3;
export const mark = 4;
/** Half of a sign beyond the first 65,536; ask `kindAt` for the whole. */
const half = 5;

/** Of a UTF-16 unit; 0 while nobody has asked. Looked up once each, because `\p{…}` for every letter would cost ten times more. */
const kinds = new Uint8Array(0x10000);
const kindsBeyond = new Map<number, number>();
const folds = new Map<string, string>();

/** The kind of the sign at a place of the text. */
export function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  const kind = kinds[unit] || learn(unit);
  return kind === half ? kindBeyond(text.codePointAt(at) ?? unit) : kind;
}

/** How many units the sign at a place takes. */
export const widthAt = (text: string, at: number): number => ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);

/**
 * A text as it is compared: compatible forms, case and accents are one ("Ｍüller" is "muller", "Ё" is "е"), and so are
 * letters that keyboards lack ("ß" is "ss", "ø" is "o", "ی" is "ي"). Vowel signs that make up words, as in Hindi or Thai, stay.
 */
export const foldedText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(spelledOtherwise, (letter) => spellings[letter] ?? digitOf(letter));

/** The same for one sign with its marks; remembered, unless somebody piled marks up. */
export function foldedSign(sign: string): string {
  if (sign.length > 3) return foldedText(sign);
  let fold = folds.get(sign);
  if (fold === undefined) {
    fold = foldedText(sign);
    folds.set(sign, fold);
  }
  return fold;
}

/**
 * A text with its umlauts spelled out, "Mueller" for "Müller", as some write and many type: whoever asks for either finds both.
 * Only where there are umlauts, for of "Mueller" nobody can tell that it is no "blue". Letters without dots are found anyway.
 */
export const spelledOut = (text: string): string =>
  text.normalize('NFC').replace(umlauts, (letter) => digraphs[letter.toLowerCase()] ?? letter);

const digraphs: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };
const umlauts = /[äöüøåÄÖÜØÅ]/g;

function learn(unit: number): number {
  const kind = unit >= 0xd800 && unit < 0xe000 ? half : kindOf(String.fromCharCode(unit));
  kinds[unit] = kind;
  return kind;
}

function kindBeyond(codePoint: number): number {
  let kind = kindsBeyond.get(codePoint);
  if (kind === undefined) {
    kind = kindOf(String.fromCodePoint(codePoint));
    kindsBeyond.set(codePoint, kind);
  }
  return kind;
}

function kindOf(sign: string): number {
  if (apostrophes.test(sign)) return outside;
  if (digits.test(sign)) return inWord;
  if (joining.test(sign)) return mark;
  if (unspaced.test(sign)) return inRun;
  if (/\p{M}/u.test(sign)) return mark;
  return /[\p{L}\p{N}]/u.test(sign) ? inWord : outside;
}

// Letters by Unicode, but written where others write the apostrophe.
const apostrophes = /[\u02b9-\u02bf]/;

// Accents, what no reader sees, the voice marks of kana, and the parts of Hangul syllables after the first.
const joining =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\uff9e\uff9f\u1160-\u11ff\ud7b0-\ud7fb]|[\u0300-\u036f]|[\ufe00-\ufe0f]|[\u3099\u309a]/;

// Written without spaces, or (Korean) with particles joined to the word that a reader looks for.
const unspaced =
  /(?=[\p{L}\p{N}\p{M}])[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{sc=Hangul}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

// Accents of Latin, Greek and Cyrillic; the points of Hebrew and Arabic, with the stroke that only stretches a word.
const dropped =
  /[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2044\u2060-\u2069\ufeff]|[\ufe00-\ufe0f]/g;

const spellings: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ς: 'σ',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
};
const digits = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/;
const spelledOtherwise = new RegExp(`[${Object.keys(spellings).join('')}]|${digits.source}`, 'g');

// Each of those rows of ten starts at a zero that ends in 0 or 6.
const digitOf = (letter: string): string => {
  const low = letter.charCodeAt(0) & 15;
  return String(letter.charCodeAt(0) < 0x700 || letter.charCodeAt(0) > 0xe00 ? low : low - 6);
};
