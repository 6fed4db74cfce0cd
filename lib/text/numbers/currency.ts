import { isUnspaced } from '../language.ts';

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

/** Names that follow an amount, by the beginning that languages share: "Dollar", "dólares", "долларов". */
const names: [pattern: RegExp, code: string][] = [
  [/^(?:US-?|U\.S\. |American |Australian |Canadian )?(?:dollar|dólar|dollaro|dollari|dolar|доллар|δολάρι)/iu, 'USD'],
  [/^(?:euro(?:s|n|t)?|евро|avro|εύρ)(?!\p{L})/iu, 'EUR'],
  [
    /^(?:pounds? sterling|Pfund(?! \p{Lu})|libras? esterlinas?|livres? sterling|sterline|funt(?:ów|y)|фунтов стерлингов|sterlin)/iu,
    'GBP',
  ],
  [/^(?:yen|yens|円|иен|jeny?)(?!\p{L}|[^\P{Script=Han}])/iu, 'JPY'],
  [/^円/u, 'JPY'],
  [/^(?:yuan|人民币|元人民币|юан|renminbi)/iu, 'CNY'],
  [/^元/u, 'CNY'],
  [/^(?:rupees?|Rupien|roupies|rupias)(?!\p{L})/iu, 'INR'],
  [/^(?:rubles?|roubles?|Rubel|rublos|rubli|roebel|рубл|руб)/iu, 'RUB'],
  [/^(?:Schweizer Franken|Franken|francs suisses|Swiss francs?|franchi svizzeri)/iu, 'CHF'],
  [/^(?:złot|zł|zlotys?|Zloty)/iu, 'PLN'],
  [/^(?:reais|real)(?!\p{L})/iu, 'BRL'],
  [/^(?:hryvnia|Hrywnja|гривен)/iu, 'UAH'],
  [/^(?:lira|TL)(?!\p{L})/iu, 'TRY'],
  [/^(?:rand|naira|shekels?)(?!\p{L})/iu, ''],
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

export const currencySign = signs.map(([pattern]) => pattern).join('|');
const anchored = signs.map(([pattern, code]) => [new RegExp(`^(?:${pattern})$`, 'u'), code] as const);

/** The currency of a sign. A bare "$" is the dollar of the page's region, where its language tag names one. */
export function currencyOfSign(sign: string, language: string): string | undefined {
  const code = anchored.find(([pattern]) => pattern.test(sign.trim()))?.[1];
  if (sign === '$') return dollars[language.split('-')[1]?.toUpperCase() ?? ''] ?? code;
  return code === 'JPY' && /^zh/i.test(language) ? 'CNY' : code;
}

/** A currency named right after an amount, and how long the name is. */
export function currencyNamed(
  text: string,
  primary: string,
  scaled: boolean,
): { code: string; length: number } | undefined {
  // One look before twenty: most of what follows a figure is no word.
  if (!/^\p{L}/u.test(text)) return undefined;
  for (const [pattern, code] of names) {
    const hit = pattern.exec(text);
    if (!hit || !code) continue;
    // The rest of the word: "dólares", "долларов".
    const rest = /^\p{L}*/u.exec(text.slice(hit[0].length))?.[0].length ?? 0;
    return { code, length: hit[0].length + (isUnspaced(primary) ? 0 : rest) };
  }
  // A pound weighs, unless there are millions of them.
  if (primary === 'en' && scaled && /^pounds(?!\p{L})/u.test(text)) return { code: 'GBP', length: 6 };
  const crown = /^(?:kronor|kroner|kronen|krona|krone|kr)(?!\p{L})/iu.exec(text);
  const code = byCrown[primary];
  return crown && code ? { code, length: crown[0].length } : undefined;
}
