import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type DateRule, dated, hasDateSigns } from './context.ts';

/** "the third quarter of 2025", "Q4 2025", "zweiten Halbjahr", "the winter of 1963": a part of a year, dated by its year. */
export const periodDates: DateRule = (_, { primary, small }) => {
  const words = periods[primary];
  if (!words || hasDateSigns(primary)) return [];
  const pattern = patternOf(
    `period ${primary}`,
    () =>
      `${wordStart}(?:(?<part>${words.part})|(?<season>${words.season}))(?:(?:,| of the year| of| de| del| dell’anno| von| van| en)? (?<year>(?:19|20)\\d\\d))?${wordEnd}`,
    'gu',
  );
  const found = [];
  for (const match of small.matchAll(pattern)) {
    const { season, year, part = '' } = match.groups ?? {};
    if (season && !year) continue;
    // Halves and quarters are played as often as they are reported.
    if (/half|helft|quarter/.test(part) && !year && !/of the year/.test(match[0]) && !business.test(small)) continue;
    found.push(dated(match.index, match.index + match[0].length, year));
  }
  return found;
};

const business =
  /\d ?%|percent|gdp|reported|results|profit|sales|earn|revenue|growth|earnings|turnover|output|orders|economy|forecast|inflation|investment|omzet|winst|economie/;

interface Period {
  part: string;
  /** Counts with a year alone: "last winter" has a rule of its own. */
  season: string;
}

const none = '(?!)';
const periods: Record<string, Period> = {
  en: {
    part: '(?:the )?(?:first|second|third|fourth|1st|2nd|3rd|4th) (?:quarter|half)|q[1-4]|h[12](?= (?:19|20)\\d\\d)',
    season: '(?:spring|summer|autumn|fall|winter)',
  },
  de: {
    part: '(?:erste|zweite|dritte|vierte)[nms]? (?:quartal|halbjahr|jahreshälfte)|q[1-4]',
    season: '(?:frühjahr|frühling|sommer|herbst|winter)',
  },
  fr: {
    part: '(?:premier|deuxième|second|troisième|quatrième|1er|2e|3e|4e) (?:trimestre|semestre)',
    season: '(?:printemps|été|automne|hiver)',
  },
  es: {
    part: '(?:primer|segundo|tercer|cuarto) (?:trimestre|semestre)',
    season: '(?:primavera|verano|otoño|invierno)',
  },
  pt: {
    part: '(?:primeiro|segundo|terceiro|quarto|[1-4]º) (?:trimestre|semestre)',
    season: '(?:primavera|verão|outono|inverno)',
  },
  it: { part: '(?:primo|secondo|terzo|quarto) (?:trimestre|semestre)', season: '(?:primavera|estate|autunno|inverno)' },
  nl: {
    part: '(?:eerste|tweede|derde|vierde) (?:kwartaal|jaarhelft)|(?:eerste|tweede) helft',
    season: '(?:lente|zomer|herfst|winter)',
  },
  sv: { part: '(?:första|andra|tredje|fjärde) (?:kvartalet|halvåret)', season: '(?:våren|sommaren|hösten|vintern)' },
  nb: { part: '(?:første|andre|tredje|fjerde) (?:kvartal|halvår)', season: '(?:våren|sommeren|høsten|vinteren)' },
  da: { part: '(?:første|andet|tredje|fjerde) (?:kvartal|halvår)', season: '(?:foråret|sommeren|efteråret|vinteren)' },
  pl: { part: '(?:pierwszym|drugim|trzecim|czwartym) (?:kwartale|półroczu)', season: none },
  ru: { part: '(?:первом|втором|третьем|четвёртом|четвертом) (?:квартале|полугодии)', season: none },
};
