import type { NumberFound } from '../numbers.ts';
import { currencyNamed } from './currency.ts';

/** "約2万人", "3億4000万円", "超过20亿元": figures of scripts without spaces, by the counter that follows. */
export function eastAsianNumbers(text: string, primary: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of text.matchAll(figure)) {
    const [whole, about = '', digits = ''] = match;
    const value = valueOfDigits(digits);
    if (value === undefined) continue;
    const after = text.slice(match.index + whole.length, match.index + whole.length + 12);
    if (notCounted.test(after) || /[第A-Za-z－-]$/u.test(text.slice(Math.max(0, match.index - 1), match.index)))
      continue;
    const start = match.index;
    let end = start + whole.length;
    const number = (unit?: string): NumberFound => ({ start, end, value, ...(unit ? { unit } : {}) });
    const percent = /^(?:%|％|パーセント(?!ポイント))/u.exec(after)?.[0];
    if (percent) {
      end += percent.length;
      found.push(number('%'));
      continue;
    }
    const money =
      currencyNamed(after, primary, true) ??
      (/^(?:ドル|美元)/u.test(after)
        ? { code: 'USD', length: 2 }
        : /^(?:ユーロ)/u.test(after)
          ? { code: 'EUR', length: 3 }
          : /^(?:欧元)/u.test(after)
            ? { code: 'EUR', length: 2 }
            : undefined);
    const counter = counters.exec(after)?.[0];
    if (money) end += money.length;
    else if (counter) end += counter.length;
    else if (value < 1000 && !about) continue;
    const bound = /^(?:以上|以下|余り|あまり|超|未満|多|余)/u.exec(text.slice(end, end + 3))?.[0];
    if (bound) end += bound.length;
    found.push(number(money?.code ?? counter));
  }
  return found;
}

const figure =
  /(約|およそ|少なくとも|最大|最大で|延べ|计|約計|约|超过|超過|至少|近|逾|大约|大約|共)?(\d+(?:[.,，]\d+)*(?:[百千万億兆萬亿](?:\d+(?:[.,]\d+)*)?)*)/gu;

const counters =
  /^(?:人以上|人|名|件|社|台|棟|校|本|個|頭|匹|羽|戸|世帯|票|[かカヶケ]国|か所|カ所|ヶ所|機|隻|トン|キロ|メートル|平方キロ|リットル|時間|日間|週間|[かカヶ]月|年間|倍|ポイント|家|个|個|辆|輛|架|座|起|例|吨|公里|米|平方公里|所|次|项|項|部|条|艘|枚|只|户|歳以上|冊|曲|試合|種)/u;
const notCounted = /^(?:[年月日時分秒歳才岁位号號回代]|月|世紀|世纪|周年|年代|周岁|[:：/.-]\d|対|対\d)/u;

const scales: Record<string, number> = { 百: 100, 千: 1e3, 万: 1e4, 萬: 1e4, 億: 1e8, 亿: 1e8, 兆: 1e12 };

function valueOfDigits(digits: string): number | undefined {
  let total = 0;
  for (const part of digits.matchAll(/(\d+(?:[.,，]\d+)*)([百千万億兆萬亿]*)/gu)) {
    const number = Number((part[1] ?? '').replace(/[,，]/g, ''));
    if (Number.isNaN(number)) return undefined;
    total += [...(part[2] ?? '')].reduce((value, scale) => value * (scales[scale] ?? 1), number);
  }
  // 3.4億 in binary is 340000000.00000006.
  return Number(total.toPrecision(12));
}
