import { smallLetters } from '../word-edge.ts';

/** Signs and codes that stand before an amount, or after it, with their ISO 4217 codes. */
const signs: [pattern: string, code: string][] = [
  ['US ?\\$|U\\.S\\. ?\\$|USD', 'USD'],
  ['A\\$|AU\\$|AUD', 'AUD'],
  ['C\\$|CA\\$|CAD', 'CAD'],
  ['NZ\\$|NZD', 'NZD'],
  ['HK\\$|HKD', 'HKD'],
  ['S\\$|SGD', 'SGD'],
  ['R\\$|BRL', 'BRL'],
  ['MX\\$|MXN', 'MXN'],
  ['NT\\$|TWD', 'TWD'],
  ['€|EUR', 'EUR'],
  ['£|GBP', 'GBP'],
  ['₹|Rs\\.?|INR', 'INR'],
  ['₽|RUB', 'RUB'],
  ['₩|KRW', 'KRW'],
  ['₺|TL|TRY', 'TRY'],
  ['₪|NIS|ILS', 'ILS'],
  ['₴|UAH', 'UAH'],
  ['₦|NGN', 'NGN'],
  ['₱|PHP', 'PHP'],
  ['CHF|Fr\\.|SFr\\.?', 'CHF'],
  ['SEK', 'SEK'],
  ['NOK', 'NOK'],
  ['DKK', 'DKK'],
  ['PLN|zł', 'PLN'],
  ['JPY', 'JPY'],
  ['CNY|RMB', 'CNY'],
  ['ZAR', 'ZAR'],
  ['¥|￥', 'JPY'],
  ['\\$', 'USD'],
];

/**
 * Names that follow an amount, in small letters, by the beginning that languages share: "dollar", "dólares", "долларов".
 * One that ends in a space is whole.
 */
const names: [code: string, beginnings: string[]][] = [
  ['AUD', ['australian dollar', 'australische dollar']],
  ['CAD', ['canadian dollar', 'kanadische dollar']],
  ['NZD', ['new zealand dollar']],
  ['HKD', ['hong kong dollar']],
  ['SGD', ['singapore dollar']],
  ['TWD', ['taiwan dollar', 'new taiwan dollar']],
  [
    'USD',
    [
      'us-dollar',
      'us dollar',
      'u.s. dollar',
      'american dollar',
      'dollar',
      'dólar',
      'dolar',
      'долар',
      'доллар',
      'δολάρι',
    ],
  ],
  ['EUR', ['euro ', 'euros ', 'euron ', 'eurot ', 'euroa ', 'евро ', 'євро ', 'avro', 'εύρ']],
  [
    'GBP',
    [
      'pounds sterling',
      'pound sterling',
      'pfund',
      'libras esterlina',
      'livres sterling',
      'sterline',
      'sterlin',
      'funtów',
      'funty',
      'фунтов стерлингов',
    ],
  ],
  ['JPY', ['yen ', 'yens ', 'иен ', 'jenów ', 'jeny ']],
  ['CNY', ['yuan', 'юан', 'renminbi']],
  ['INR', ['rupee ', 'rupees ', 'rupien ', 'roupies ', 'rupias ']],
  ['RUB', ['ruble', 'rouble', 'rubel', 'rublos ', 'rubli ', 'roebel', 'рубл', 'руб']],
  ['CHF', ['schweizer franken', 'franken', 'francs suisses', 'swiss franc', 'franchi svizzeri', 'zwitserse frank']],
  ['PLN', ['złot', 'zł', 'zloty']],
  ['BRL', ['reais ', 'real ']],
  ['UAH', ['hryvnia', 'hrywnja', 'гривен', 'гривень', 'гривн']],
  ['TRY', ['lira ', 'tl ', 'liraya ', 'liralık ', 'lirayı ', 'liradan ', 'lirası ', 'liranın ', 'lirada ']],
  ['ILS', ['shekel']],
  ['NGN', ['naira']],
  ['ZAR', ['rand ']],
  ['HUF', ['forint']],
  ['IDR', ['rupiah']],
  ['MYR', ['ringgit']],
];

const byCrown: Record<string, string> = { sv: 'SEK', nb: 'NOK', da: 'DKK' };
const dollars: Record<string, string> = {
  AU: 'AUD',
  CA: 'CAD',
  NZ: 'NZD',
  MX: 'MXN',
  AR: 'ARS',
  CL: 'CLP',
  CO: 'COP',
  SG: 'SGD',
  HK: 'HKD',
};

const currencySign = signs.map(([pattern]) => pattern).join('|');
/** The signs as a pattern for small letters. */
export const smallCurrencySign = currencySign.toLowerCase();
/** A sign right behind an amount. */
export const currencySignAfter = new RegExp(`^ ?(?:${currencySign}|kr)(?![a-zA-Z0-9À-ž])`);

/** Codes by sign, without the space and the stops that may stand in it. */
const codes = new Map(
  signs.flatMap(([pattern, code]) =>
    pattern.split('|').map((sign) => [sign.replace(/ \?|\\\.\??|\\/g, ''), code] as const),
  ),
);

/** The currency of a sign. A bare "$" is the dollar of the page's region, where its language tag names one. */
export function currencyOfSign(sign: string, language: string): string | undefined {
  const bare = sign.replace(/[ .]/g, '');
  const code = codes.get(bare) ?? (bare === 'R' && /-ZA$/i.test(language) ? 'ZAR' : undefined);
  if (bare === '$') return dollars[language.split('-')[1]?.toUpperCase() ?? ''] ?? code;
  // In a recipe, "TL" is a teaspoon.
  if (bare === 'TL' && !/^tr/i.test(language)) return undefined;
  return code === 'JPY' && /^zh/i.test(language) ? 'CNY' : code;
}

/** A currency named right after an amount, and how long the name is. */
export function currencyNamed(
  text: string,
  primary: string,
  scaled: boolean,
): { code: string; length: number } | undefined {
  const small = smallLetters(text.slice(0, 40));
  // Most of what follows a figure is no money: two letters tell.
  if (!openings.has(small.slice(0, 2))) return undefined;
  for (const [code, beginnings] of names) {
    for (const beginning of beginnings) {
      const name = beginning.trimEnd();
      if (!small.startsWith(name)) continue;
      // The rest of the word: "dólares", "долларов".
      const rest = /^\p{L}*/u.exec(small.slice(name.length))?.[0].length ?? 0;
      if (rest && name !== beginning) continue;
      // "Sixty-five real roses".
      if (name === 'real' && primary !== 'pt') return undefined;
      // A pound weighs, unless there are millions of them.
      if (name === 'pfund' && !scaled) return undefined;
      return { code, length: name.length + rest };
    }
  }
  if (primary === 'en' && scaled && /^pounds(?![a-z])/.test(small)) return { code: 'GBP', length: 6 };
  const crown = /^(?:kronor|kroner|kronen|kronas|krona|krone|kr)(?![a-zåäöæø])/.exec(small);
  const code = byCrown[primary];
  return crown && code ? { code, length: crown[0].length } : undefined;
}

const openings = new Set([
  ...names.flatMap(([, beginnings]) => beginnings.map((name) => name.slice(0, 2))),
  'po',
  'kr',
]);
