import { primaryOf } from './language.ts';

/**
 * The language a text is written in: what the page declares, unless the text plainly says otherwise ("und" over English,
 * "en-IN" over Gujarati). Told by script, then by the small words that every sentence needs.
 */
export function writtenLanguage(text: string, declared: string): string {
  const sample = text.slice(0, sampleLength);
  const primary = primaryOf(declared);
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters < 40) return declared;
  for (const [script, language, also] of scripts) {
    if ((sample.match(script) ?? []).length < letters / 2) continue;
    if (primary === language || also.includes(primary)) return declared;
    return language === 'zh' && /\p{Script=Hiragana}/u.test(sample) ? 'ja' : language;
  }
  const words = (sample.toLowerCase().match(/\p{L}+/gu) ?? []).map(String);
  const hits = (language: string) => {
    const small = smallWords.get(language);
    return small ? words.filter((word) => small.has(word)).length / words.length : 0;
  };
  let best = primary;
  for (const language of smallWords.keys()) if (hits(language) > hits(best)) best = language;
  // Danish and Norwegian share most small words: what is declared stands unless another has twice as many.
  return best !== primary &&
    hits(best) > 0.12 &&
    hits(best) > 2 * hits(primary) &&
    (primary === 'und' || smallWords.has(primary))
    ? best
    : declared;
}

// Enough for a hundred small words; no more, since this runs on every page.
const sampleLength = 3000;

// By script: the language it most often is, and others that are written in it.
const scripts: [RegExp, string, string[]][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/gu, 'zh', ['ja', 'yue', 'ko', 'wuu']],
  [/\p{Script=Hangul}/gu, 'ko', []],
  [/\p{Script=Cyrillic}/gu, 'ru', ['uk', 'bg', 'sr', 'mk', 'be', 'kk', 'ky', 'mn', 'tg', 'bs', 'tt', 'ba', 'uz']],
  [/\p{Script=Arabic}/gu, 'ar', ['fa', 'ur', 'ps', 'ckb', 'sd', 'ug', 'ku']],
  [/\p{Script=Hebrew}/gu, 'he', ['yi', 'iw']],
  [/\p{Script=Greek}/gu, 'el', []],
  [/\p{Script=Devanagari}/gu, 'hi', ['mr', 'ne', 'sa', 'bho', 'mai', 'kok']],
  [/\p{Script=Gujarati}/gu, 'gu', []],
  [/\p{Script=Bengali}/gu, 'bn', ['as']],
  [/\p{Script=Tamil}/gu, 'ta', []],
  [/\p{Script=Telugu}/gu, 'te', []],
  [/\p{Script=Thai}/gu, 'th', []],
];

const smallWords = new Map(
  Object.entries({
    en: 'the of and to in that is was for on with as it by at from are this be have has not he his an they but which were',
    de: 'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass',
    fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux',
    es: 'de la que el en y a los del se las por un para con no una su al lo como más fue es este ha sus',
    pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das tem à',
    it: 'di e il la che in un a per è del non una con i si le da della sono al dei nel come ha più anche lo gli',
    nl: 'de van het een en in is dat op te zijn met voor niet die aan er om ook als dan maar bij door naar',
    sv: 'och i att det som en på är av för med den till inte har de ett om han var men sig så från vi',
    da: 'og i at det er en til på som af for med den de ikke der har et om han var men sig fra vi jeg',
    nb: 'og i det er på som en til å av for med at ikke den har de et om han var men seg fra vi jeg etter',
    pl: 'w i na z do się nie że jest o to jak po za od przez co dla są ale tym oraz został tego był',
    tr: 've bir bu da de için ile olarak daha çok olan gibi sonra kadar en ise ne ancak olduğunu olduğu',
  }).map(([language, list]) => [language, new Set(list.split(' '))] as const),
);
