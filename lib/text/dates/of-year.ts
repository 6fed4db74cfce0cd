import { patternOf } from '../pattern.ts';
import { wordEnd } from '../word-edge.ts';

/** A year that follows a day or a month in words: "of last year", "des vergangenen Jahres", "de este año". */
interface YearSaid {
  /** Of its words, with the blank before them. */
  length: number;
  /** Years from the published one. */
  shift: number;
}

/** Such a year right at `at`; nothing where none is. */
export function yearSaidAt(small: string, at: number, primary: string): YearSaid | undefined {
  const words = years[primary];
  if (!words) return undefined;
  const pattern = patternOf(
    `of year ${primary}`,
    () => ` (?:(?<last>${words.last})|(?<now>${words.now})|(?<next>${words.next}))${wordEnd}`,
    'uy',
  );
  pattern.lastIndex = at;
  const match = pattern.exec(small);
  return match ? { length: match[0].length, shift: match.groups?.last ? -1 : match.groups?.next ? 1 : 0 } : undefined;
}

interface YearWords {
  last: string;
  now: string;
  next: string;
}

const years: Record<string, YearWords> = {
  en: {
    last: '(?:of )?last year|of the previous year',
    now: '(?:of )?this year|of the current year',
    next: '(?:of )?next year',
  },
  de: {
    last: '(?:des )?(?:vergangenen|letzten|vorigen) jahres|vergangenes jahr|letztes jahr|des vorjahres',
    now: '(?:dieses|des laufenden) jahres',
    next: '(?:des )?(?:nächsten|kommenden) jahres|nächstes jahr|kommendes jahr',
  },
  fr: {
    last: "(?:de )?l[’']an(?:née)? (?:dernier|dernière|passée?)",
    now: "(?:de )?cette année|de l[’']année en cours",
    next: "(?:de )?l[’']an(?:née)? prochaine?",
  },
  es: {
    last: 'del (?:año pasado|pasado año)',
    now: '(?:de este|del presente) año|del año en curso',
    next: 'del (?:próximo año|año próximo|año que viene)',
  },
  pt: {
    last: 'do (?:ano passado|último ano)',
    now: 'd?este ano|do ano corrente',
    next: 'do (?:próximo ano|ano que vem)',
  },
  it: {
    last: "dell[’']anno (?:scorso|passato)|(?:dello|lo) scorso anno",
    now: "(?:di )?quest[’']anno|dell[’']anno in corso",
    next: "del(?:l[’']anno prossimo| prossimo anno)",
  },
  nl: {
    last: '(?:van )?(?:vorig jaar|afgelopen jaar|het afgelopen jaar)',
    now: '(?:van )?dit jaar',
    next: '(?:van )?(?:volgend jaar|komend jaar)',
  },
  sv: { last: 'förra året|i fjol', now: 'i år|det här året', next: 'nästa år' },
  da: { last: 'sidste år', now: 'i år', next: 'næste år' },
  nb: { last: 'i fjor|forrige år', now: 'i år', next: 'neste år' },
  pl: {
    last: '(?:ubiegłego|zeszłego|minionego|poprzedniego) roku|ub\\. ?r(?:oku)?',
    now: '(?:tego|bieżącego) roku|br',
    next: 'przyszłego roku',
  },
  ru: {
    last: '(?:прошлого|минувшего|прошедшего) года',
    now: '(?:этого|текущего|нынешнего) года',
    next: '(?:следующего|будущего) года',
  },
  uk: {
    last: '(?:минулого|торішнього) року',
    now: '(?:цього|поточного) року',
    next: 'наступного року',
  },
};
