import type { DateFound } from '../dates.ts';
import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type DateRule, dated } from './context.ts';
import { isoDay, isoMonth, isoYear, monthOf, yearOf } from './day.ts';

/** "three days ago", "vor zwei Monaten", "il y a dix ans". Weeks are too loose for a day, so they stay unresolved. */
export const daysAgo: DateRule = (_, { primary, today, small }) => {
  const way = ways[primary];
  if (!way) return [];
  const found: DateFound[] = [];
  const pattern = patternOf(
    `ago ${primary}`,
    () => {
      const number = `(?<n>\\d{1,3}|${[...Object.keys(way.numbers), ...(way.spaced ? ones : [])].join('|')})`;
      const unit = `(?:(?<d>${way.day})|(?<w>${way.week})|(?<m>${way.month})|(?<y>${way.year}))`;
      return way.spaced
        ? `${wordStart}${way.before}${number} ${unit}${way.after}${wordEnd}`
        : `${way.before}${number}${unit}${way.after}`;
    },
    'gu',
  );
  for (const match of small.matchAll(pattern)) {
    const { n = '', d, m, y } = match.groups ?? {};
    const count = /^\d/.test(n) ? Number(n) : (way.numbers[n] ?? 1);
    let date: string | undefined;
    if (today !== undefined && count !== undefined) {
      const month = yearOf(today) * 12 + monthOf(today) - 1 - count;
      if (d) date = isoDay(today - count);
      else if (m && count <= 24) date = isoMonth(Math.floor(month / 12), (month % 12) + 1);
      else if (y && count < yearOf(today)) date = isoYear(yearOf(today) - count);
    }
    found.push(dated(match.index, match.index + match[0].length, date));
  }
  return found;
};

const ones = 'an one ein eine einer einem une una uma een één ett et jedną bir'.split(' ');

interface Way {
  before: string;
  after: string;
  day: string;
  week: string;
  month: string;
  year: string;
  numbers: Record<string, number>;
  spaced: boolean;
}

const way = (before: string, after: string, units: string, numbers: string, spaced = true): Way => {
  const [day = '(?!)', week = '(?!)', month = '(?!)', year = '(?!)'] = units.split(' ');
  const words = numbers.split(' ').filter(Boolean);
  return {
    before,
    after,
    day,
    week,
    month,
    year,
    spaced,
    numbers: Object.fromEntries(words.map((word, index) => [word, index + 1])),
  };
};

// Number words from one upwards.
const ways: Record<string, Way> = {
  en: way('', ' ago', 'days? weeks? months? years?', 'a two three four five six seven eight nine ten'),
  de: way(
    'vor ',
    '',
    'tag(?:en)? wochen? monat(?:en)? jahr(?:en)?',
    'einem zwei drei vier fünf sechs sieben acht neun zehn',
  ),
  fr: way('il y a ', '', 'jours? semaines? mois ans?', 'un deux trois quatre cinq six sept huit neuf dix'),
  es: way('hace ', '', 'días? semanas? mes(?:es)? años?', 'un dos tres cuatro cinco seis siete ocho nueve diez'),
  pt: way('há ', '', 'dias? semanas? m[eê]s(?:es)? anos?', 'um dois três quatro cinco seis sete oito nove dez'),
  it: way('', ' fa', 'giorn[oi] settiman[ae] mes[ei] ann[oi]', 'un due tre quattro cinque sei sette otto nove dieci'),
  nl: way(
    '',
    ' geleden',
    'dag(?:en)? we[e]?k(?:en)? maand(?:en)? jaar',
    'een twee drie vier vijf zes zeven acht negen tien',
  ),
  sv: way('för ', ' sedan', 'dag(?:ar)? veck(?:a|or) månad(?:er)? år', 'en två tre fyra fem sex sju åtta nio tio'),
  nb: way('for ', ' siden', 'dag(?:er)? uke(?:r)? måned(?:er)? år', 'en to tre fire fem seks sju åtte ni ti'),
  da: way('for ', ' siden', 'dag(?:e)? uge(?:r)? måned(?:er)? år', 'en to tre fire fem seks syv otte ni ti'),
  ja: way('', '前', '日 週間 [かカヶ]月 年', '', false),
  zh: way('', '前', '天 [周週] 个月 年', '一 两 三 四 五 六 七 八 九 十', false),
  pl: way(
    '',
    ' temu',
    'dzień|dni tydzień|tygodnie|tygodni miesiąc|miesiące|miesięcy rok|lata|lat',
    'jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
  ),
  ru: way(
    '',
    ' назад',
    'день|дня|дней неделю|недели|недель месяц|месяца|месяцев год|года|лет',
    'один два три четыре пять шесть семь восемь девять десять',
  ),
  tr: way('', ' önce', 'gün hafta ay yıl|sene', 'bir iki üç dört beş altı yedi sekiz dokuz on'),
};
