import type { NameFound } from '../names.ts';
import { isCountry } from './place.ts';

/** "尹錫悦大統領", "田中氏", "总统马克龙": people by the office or honorific beside them, and countries by name. */
export function eastAsianNames(text: string, primary: string): NameFound[] {
  const found: NameFound[] = [];
  for (const match of text.matchAll(primary === 'ja' ? japanese : chinese)) {
    const { name = '', title = '', reading = '' } = match.groups ?? {};
    if (!name) continue;
    const start = match.index + match[0].indexOf(name);
    const titleStart = match.index + (primary === 'ja' ? name.length + reading.length : 0);
    const at = text.indexOf(title, titleStart);
    const honorific = /^(?:氏|さん|容疑者|被告|君|先生)$/.test(title);
    found.push({
      start,
      end: start + name.length,
      kind: 'person',
      confidence: 0.7,
      ...(honorific || at < 0 ? {} : { title: { start: at, end: at + title.length } }),
    });
  }
  for (const match of text.matchAll(/[\p{Script=Han}\p{Script=Katakana}ー]{2,12}/gu)) {
    for (const length of [6, 5, 4, 3, 2]) {
      const name = match[0].slice(0, length);
      if (name.length !== length || !isCountry(name, primary)) continue;
      const start = match.index;
      if (!found.some((other) => start < other.end && other.start < start + length)) {
        found.push({ start, end: start + length, kind: 'place', confidence: 0.6 });
      }
      break;
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const japanese =
  /(?<name>(?:[\p{Script=Han}]{2,5}|[\p{Script=Katakana}ー]{2,10}(?:[・＝][\p{Script=Katakana}ー]{1,10}){0,3}))(?<reading>（[^（）]{1,20}）|\([^()]{1,20}\))? ?(?<title>大統領|首相|外相|財務相|防衛相|官房長官|幹事長|知事|市長|町長|村長|社長|会長|教授|准教授|監督|選手|議員|代表|委員長|長官|報道官|容疑者|被告|氏|さん)/gu;
const chinese =
  /(?<title>总统|總統|总理|總理|主席|部长|部長|外长|发言人|發言人|书记|市长|市長|省长|教授|首相|大使|局长|院长|主任)(?<name>[\p{Script=Han}]{1,4}(?:·[\p{Script=Han}]{1,5}){1,2}|[\p{Script=Han}]{2,3})(?=[说說表指称稱在于與与和日，。])/gu;
