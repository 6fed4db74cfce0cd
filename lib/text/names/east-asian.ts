import type { NameFound } from '../names.ts';
import { isKnownOrganisation, isNoOrganisation } from './known.ts';
import { eastAsianOrganisations, eastAsianPlaces, eastAsianSurnames } from './lists/east-asian.ts';
import { listed } from './lists/listed.ts';
import { isCountry } from './place.ts';

/**
 * Japanese and Chinese set no spaces and no capitals. People are told by the office or honorific beside them
 * ("尹錫悦大統領", "田中氏", "总统马克龙") or by a dot between the parts of a foreign name; organisations and places by how
 * they end ("委員会", "県"); and both by lists of our own. Who is named in full once is known by surname later.
 */
export function eastAsianNamesInAll(sentences: string[], primary: string): NameFound[][] {
  const surnames = new Set<string>();
  const found = sentences.map((text) => {
    const names = namesIn(text, primary);
    for (const { kind, start, end } of names) {
      const words = text.slice(start, end);
      if (kind !== 'person' || words.length < 3) continue;
      const parts = words.split(/[・·＝]/);
      if (parts.length > 1) surnames.add(parts[parts.length - 1] ?? '');
      else for (const length of [3, 2, 1]) if (isSurname(words.slice(0, length))) surnames.add(words.slice(0, length));
    }
    return names;
  });
  return sentences.map((text, index) => withSurnames(text, found[index] ?? [], surnames));
}

function namesIn(text: string, primary: string): NameFound[] {
  const found: NameFound[] = [];
  const add = (kind: NameFound['kind'], start: number, end: number, confidence: number, title?: NameFound['title']) => {
    if (end > start && !found.some((other) => start < other.end && other.start < end))
      found.push({ start, end, kind, confidence, ...(title ? { title } : {}) });
  };
  for (const match of text.matchAll(primary === 'ja' ? japanese : chinese)) {
    const { name = '', title = '', reading = '' } = match.groups ?? {};
    const words = ownWords(name, primary);
    if (!words) continue;
    const start = match.index + match[0].indexOf(name) + name.length - words.length;
    const at = text.indexOf(title, primary === 'ja' ? start + words.length + reading.length : match.index);
    const honorific = /^(?:氏|さん|容疑者|被告|君|先生)$/.test(title);
    add(
      'person',
      start,
      start + words.length,
      0.75,
      honorific || at < 0 ? undefined : { start: at, end: at + title.length },
    );
  }
  for (const { 0: words, index } of text.matchAll(dotted)) {
    const organised = /^(?:社|大学|銀行|州|市|公司|集团|島|岛)/.test(text.slice(index + words.length));
    if (!organised) add('person', index, index + words.length, 0.7);
  }
  for (const { 0: words, index } of text.matchAll(organised)) {
    // Chinese and Japanese set no spaces: what stands before a word of the sentence is not the name's.
    const cut = Math.max(...[...words.slice(0, -2)].map((letter, at) => (joining.has(letter) ? at + 1 : 0)), 0);
    const from = cut + words.slice(cut).length - strip(words.slice(cut)).length;
    if (words.length - from > 3) add('organisation', index + from, index + words.length, 0.7);
  }
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) < 0x3040) continue;
    for (let length = Math.min(9, text.length - at); length > 0; length--) {
      const words = text.slice(at, at + length);
      if (organisations().has(words)) add('organisation', at, at + length, 0.7);
      else if (places().has(words) || (length > 1 && isCountry(words, primary))) {
        if (length === 1 && !alone(text, at)) continue;
        // "青森" in "青森県", "ロンドン" alone; "イラン" is not in "イランカラ".
        if (/[\u30a1-\u30fa]/.test(words) && /[\u30a1-\u30faー]/.test(text[at + length] ?? '')) continue;
        const unit = /^(?:都|道|府|県|市|省|州|特别行政区|自治区)/.exec(text.slice(at + length))?.[0] ?? '';
        add('place', at, at + length + unit.length, 0.65);
      } else continue;
      at += length - 1;
      break;
    }
  }
  for (const { 0: words, index } of text.matchAll(placed)) add('place', index, index + words.length, 0.55);
  for (const { 0: words, index } of text.matchAll(/[A-Z][A-Za-z&]{1,12}/g))
    if (isKnownOrganisation(words, 'en') && !isNoOrganisation(words))
      add('organisation', index, index + words.length, 0.6);
  return found.sort((a, b) => a.start - b.start);
}

/** Later mentions by the surname alone. */
function withSurnames(text: string, names: NameFound[], surnames: Set<string>): NameFound[] {
  const found = [...names];
  for (const surname of surnames) {
    if (surname.length < 2) continue;
    for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length)) {
      const end = at + surname.length;
      if (!found.some((other) => at < other.end && other.start < end))
        found.push({ start: at, end, kind: 'person', confidence: 0.6 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const places = listed(eastAsianPlaces);
const organisations = listed(eastAsianOrganisations);
const surnameSet = listed(eastAsianSurnames);
const isSurname = (words: string): boolean => surnameSet().has(words);

/** A name without the words that run into it: "韓国の朴", "英首相斯塔默"; nothing where no name is left. */
function ownWords(name: string, primary: string): string | undefined {
  if (primary === 'ja') {
    const words = /[\u30a0-\u30ff]/.test(name) ? name : strip(name);
    return /^(?:同|元|前|新|現|副|次期|両|各|県|市|町|村|国|党|会|社|我|諸|全|代表|主要|外国|関係|記者|男性|女性|担当|広報|報道)$/.test(
      words,
    ) || words.length > 6
      ? undefined
      : words;
  }
  return isSurname(name[0] ?? '') || isSurname(name.slice(0, 2)) || name.includes('·') ? name : undefined;
}

/** Names of countries and offices before a word: "韓国外務省" keeps, "前衆院議員" loses. */
const strip = (words: string): string =>
  words.replace(/^(?:元|前|同|新|各|両|現|米|英|仏|独|露|中|韓|在|対|全|当時の)(?=[\u4e00-\u9fff]{2})/, '');

/** One letter for a country, "米" in "米国" or "米と": not inside another word. */
const alone = (text: string, at: number): boolean =>
  !/[\u4e00-\u9fff]/.test(text[at - 1] ?? ' ') && /[がはのとで、・]/.test(text[at + 1] ?? ' ');

/** Letters that join words in a sentence and stand in few names. */
const joining = new Set(
  '的了是在这這该該家和与與对對从從自被由将將说說有也为為向把以及等后後前其他们們就占次於于还還并並让讓给給到用称稱据據某每各同仅僅允許许',
);

const han = '\\u4e00-\\u9fff々';
const kana = '\\u30a1-\\u30faー';
const dotted = new RegExp(
  `[${kana}]{2,12}(?:[・＝][${kana}]{1,12}){1,3}|[\\u4e00-\\u9fff]{1,5}(?:·[\\u4e00-\\u9fff]{1,6}){1,2}`,
  'g',
);
const organised = new RegExp(
  `(?<![${han}${kana}])(?:[${han}${kana}A-Za-z]{1,12}?)(?:委員会|大学|銀行|新聞|放送|株式会社|協会|連盟|裁判所|地裁|高裁|地検|警察署|県警|府警|病院|高校|研究所|機構|財団|労組|ホールディングス|グループ|党|庁|学会|组织|組織|公司|集团|集團|委员会|委員會|银行|法院|协会|协會|联盟|医院|基金会|大學|研究院|学院|日报|晚报|电视台|检察院|公安局)(?![${kana}])`,
  'g',
);
const placed = new RegExp(
  `(?<![${han}${kana}])[${han}${kana}]{1,6}(?:都|府|県|市|区|町|村|郡|州|島|半島|湾|海峡|空港|駅|县|縣|區|镇|岛|机场)(?![${han}${kana}])`,
  'g',
);
const japanese = new RegExp(
  `(?<name>(?:[${han}]{2,5}|[${han}](?=氏|さん)|[${kana}]{2,10}(?:[・＝][${kana}]{1,10}){0,3}))(?<reading>（[^（）]{1,20}）|\\([^()]{1,20}\\))? ?(?<title>大統領|首相|外相|財務相|防衛相|官房長官|幹事長|知事|市長|町長|村長|社長|会長|教授|准教授|監督|選手|投手|議員|代表|委員長|長官|報道官|国務長官|国防長官|総書記|国家主席|弁護士|容疑者|被告|氏|さん)`,
  'g',
);
const chinese =
  /(?<title>总统|總統|总理|總理|主席|部长|部長|外长|发言人|發言人|书记|市长|市長|省长|教授|首相|大使|局长|院长|主任|总裁|董事长|记者|律师|主教练|委员|国务卿|國務卿)(?<name>[\u4e00-\u9fff]{1,4}(?:·[\u4e00-\u9fff]{1,5}){1,2}|[\u4e00-\u9fff]{2,3}?)(?=[说說表指称稱在于與与和日，。、（将對对宣强認认訪访])/g;
