import type { Range } from '../../model.ts';

/** Who said a quote: the name before 「 or behind 」と, or before or behind the verb that announces “. */
export function eastAsianSpeaker(text: string, quote: Range, primary: string): Range | undefined {
  return primary === 'ja' ? japanese(text, quote) : chinese(text, quote);
}

const name = '((?<![\\u4e00-\\u9fff])[\\u4e00-\\u9fff](?=氏)|[\\u4e00-\\u9fff\\u30a0-\\u30ff々]{2,12}?)';
const japaneseOffice =
  '(?:前)?(?:大統領|首相|氏|さん|君|容疑者|被告|知事|市長|町長|村長|区長|社長|会長|教授|准教授|選手|監督|長官|官房長官|外相|議員|議長|代表|委員長|幹事長|弁護士|医師|記者)';
const before = new RegExp(`${name}(?:（[^）]{1,20}）)? ?(${japaneseOffice})?[はが][^「」。]{0,40}「$`);
const behind = new RegExp(
  `^[」』”]?(?:と|などと)[^「」。]{0,12}?${name}(?:（[^）]{1,20}）)? ?(${japaneseOffice})?(?:は|が)`,
);
/** Words that say somebody spoke, not who. */
const nobody = /(?:担当者|関係者|警察|県警|当局|同社|会社|男性|女性|住民|自分|本人|政府|側|店|員|家族|母親|父親|記者)$/;

function japanese(text: string, quote: Range): Range | undefined {
  const from = Math.max(0, quote.start - 60);
  const ahead = before.exec(text.slice(from, quote.start));
  if (ahead) return rangeOf(ahead, from, text.slice(from, quote.start));
  const after = text.slice(quote.end, quote.end + 50);
  const following = behind.exec(after);
  return following ? rangeOf(following, quote.end, after) : undefined;
}

function rangeOf(hit: RegExpExecArray, from: number, text: string): Range | undefined {
  const [, words = '', office] = hit;
  if (nobody.test(words) && !office) return undefined;
  const start = from + text.indexOf(words, hit.index);
  return { start, end: start + words.length };
}

const verb = '(?:说|說|表示|指出|称|稱|强调|強調|认为|認為|告诉|介绍|坦言|透露|写道|回应|解释|补充)';
const announced = new RegExp(`([\\u4e00-\\u9fff·]{2,16}?)${verb}[^“「。]{0,12}[：:，,]?[“「]$`);
const closing = new RegExp(`^[”」]?[，,]?([\\u4e00-\\u9fff·]{2,16}?)${verb}`);
const office =
  /^.*(?:发言人|發言人|总统|總統|总理|總理|主席|部长|部長|书记|市长|市長|省长|教授|大使|局长|院长|主任|记者|专家|总裁|董事长|经理|渔民|居民|律师|医生|学者|司长)/;
const unnamed =
  /^(?:.*(?:警方|官方|方面|公司|政府|媒体|消息|有人|人士|法院|白宫|声明|报道)|[他她它我你您们]{1,2}|对此|此前|并)$/;

function chinese(text: string, quote: Range): Range | undefined {
  const from = Math.max(0, quote.start - 32);
  const ahead = announced.exec(text.slice(from, quote.start));
  if (ahead?.[1]) return named(ahead[1], from + ahead.index + ahead[1].length);
  const after = closing.exec(text.slice(quote.end, quote.end + 24));
  if (!after?.[1]) return undefined;
  return named(after[1], quote.end + after[0].indexOf(after[1]) + after[1].length);
}

function named(found: string, end: number): Range | undefined {
  const words = found.replace(office, '');
  if (
    !words ||
    words.length > 12 ||
    unnamed.test(words) ||
    (words === found && words.length > 4 && !words.includes('·'))
  )
    return undefined;
  return { start: end - words.length, end };
}
