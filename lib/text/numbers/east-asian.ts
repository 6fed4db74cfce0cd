import { primaryOf } from '../language.ts';
import type { NumberFound } from '../numbers.ts';
import { currencyOfSign } from './currency.ts';
import { mostDigits } from './value.ts';

/** "約2万人", "3億4000万円", "超过20亿元", "五人": figures of scripts without spaces, by the counter that follows. */
export function eastAsianNumbers(said: string, language: string): NumberFound[] {
  const japanese = primaryOf(language) === 'ja';
  // Full-width digits count as others do.
  const text = said.replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
  const found: NumberFound[] = [];
  for (const match of text.matchAll(figure)) {
    const [whole, about = '', share, digits = '', sign] = match;
    const start = match.index;
    let end = start + whole.length;
    const after = text.slice(end, end + 12);
    const before = text.slice(Math.max(0, start - 1), start);
    const value = sign === undefined ? valueOfDigits(digits) : valueOfSigns(sign);
    if (value === undefined || notCounted.test(after) || /[第A-Za-z－-]$/u.test(before)) continue;
    const number = (unit?: string): NumberFound => ({ start, end, value, ...(unit ? { unit } : {}) });
    const percent = share ? '' : /^(?:%|％|パーセント(?!ポイント))/u.exec(after)?.[0];
    if (share || percent) {
      end += percent?.length ?? 0;
      found.push(number('%'));
      continue;
    }
    const money = moneyIn(after, language);
    const counter = counters.exec(after)?.[0];
    // "憲法9条" is an article in Japan; in China 条 counts.
    if (japanese && counter === '条') continue;
    // Signs are words of their own as often as numbers: "十分", "三国". Only what counts people and things shows them.
    if (sign !== undefined && (value < 2 || !signCounters.test(after) || /[数幾几好十百千万]/u.test(before))) continue;
    if (money) end += money.length;
    else if (counter) end += counter.length;
    else if (value < 1000 && !about) continue;
    const bound = /^(?:以上|以下|余り|あまり|超|未満|多|余)/u.exec(text.slice(end, end + 3))?.[0];
    if (bound) end += bound.length;
    found.push(number(money?.code ?? counter?.replace(/^个(?=百分点)/u, '')));
  }
  return found;
}

const figure =
  /(約|およそ|少なくとも|最大で|最大|延べ|计|計|约|超过|超過|至少|近|逾|大约|大約|共)?(百分之)?(?:(\d+(?:[.,，]\d+)*(?:[百千万億兆萬亿](?:\d+(?:[.,]\d+)*)?)*)|([二三四五六七八九十百千两兩][一二三四五六七八九十百千两兩零〇点點]*))/gu;

const counters =
  /^(?:人|名|件|社|台|棟|栋|幢|校|本|個|个百分点|個百分點|頭|头|匹|羽|戸|世帯|票|[かカヶケ]国|か所|カ所|ヶ所|機|隻|トン|キロ|メートル|平方キロ|リットル|時間|日間|週間|[かカヶ]月|年間|倍|ポイント|家|个|辆|輛|架|座|起|例|吨|公里|米|平方公里|所|次|项|項|部(?![門门分署屋隊队長长])|条|艘|枚|只|户|冊|曲|試合|種)/u;
const signCounters = /^(?:人(?![三制组組])|名(?!前)|件|棟|栋|艘|隻|辆|架|座|ポイント)/u;
const notCounted = /^(?:[年月日時分秒歳才岁位号號回代]|月|世紀|世纪|周年|年代|周岁|[:：/.-]\d|対|対\d|比\d)/u;

const scales: Record<string, number> = { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

/** "3億4000": each part is less than one of what stands before it, else it is no number. */
function valueOfDigits(digits: string): number | undefined {
  if (digits.replace(/\D/g, '').length > mostDigits) return undefined;
  let total = 0;
  let most = Number.POSITIVE_INFINITY;
  for (const part of digits.matchAll(/(\d+(?:[.,，]\d+)*)([百千万億兆萬亿]*)/gu)) {
    const scale = [...(part[2] ?? '')].reduce((value, sign) => value * (scales[sign] ?? 1), 1);
    const value = Number((part[1] ?? '').replace(/[,，]/g, '')) * scale;
    // "2.5万1000" and "1万2.5" are two figures each.
    const decimals = part[1]?.includes('.');
    if (Number.isNaN(value) || value >= most || (decimals && total)) return undefined;
    total += value;
    most = decimals ? 0 : scale;
  }
  // 3.4億 in binary is 340000000.00000006.
  return Number(total.toPrecision(mostDigits));
}

/** "二十三", "三点五". */
function valueOfSigns(signs: string): number | undefined {
  const [whole = '', decimals] = signs.split(/[点點]/u);
  let total = 0;
  let digit = 0;
  for (const sign of whole) {
    const times = { 十: 10, 百: 100, 千: 1000 }[sign];
    if (times) [total, digit] = [total + (digit || 1) * times, 0];
    else digit = digitOf(sign);
  }
  const value = `${total + digit}${decimals ? `.${[...decimals].map(digitOf).join('')}` : ''}`;
  return Number.isNaN(Number(value)) ? undefined : Number(value);
}

const digitOf = (sign: string): number =>
  /[两兩]/u.test(sign) ? 2 : Math.max(0, '〇一二三四五六七八九'.indexOf(sign));

/** Currencies in their own words; "元" is the one of the page's region. */
function moneyIn(after: string, language: string): { code: string; length: number } | undefined {
  const sign = /^(?:[€$£¥]|USD|EUR)/.exec(after)?.[0];
  const code = sign && currencyOfSign(sign, language);
  if (sign && code) return { code, length: sign.length };
  const name = Object.keys(currencies).find((word) => after.startsWith(word));
  if (!name) return undefined;
  const yuan = name === '元' ? ({ TW: 'TWD', HK: 'HKD' }[language.split('-').at(-1) ?? ''] ?? 'CNY') : undefined;
  return { code: yuan ?? currencies[name] ?? '', length: name.length };
}

const currencies: Record<string, string> = {
  円: 'JPY',
  ドル: 'USD',
  ユーロ: 'EUR',
  ポンド: 'GBP',
  ウォン: 'KRW',
  ルピー: 'INR',
  ルーブル: 'RUB',
  人民元: 'CNY',
  人民币: 'CNY',
  元人民币: 'CNY',
  美元: 'USD',
  欧元: 'EUR',
  歐元: 'EUR',
  英镑: 'GBP',
  英鎊: 'GBP',
  日元: 'JPY',
  日圓: 'JPY',
  港元: 'HKD',
  新台币: 'TWD',
  新台幣: 'TWD',
  卢布: 'RUB',
  元: 'CNY',
};
