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
    if (language === 'zh' && (letters > 200 || primary === 'und')) {
      // Every Japanese sentence has kana; a Chinese page may quote a few.
      const isJapanese = (sample.match(/\p{Script=Hiragana}/gu) ?? []).length > letters / 20;
      if (isJapanese !== (primary === 'ja') && !/^(?:yue|ko|wuu)$/.test(primary)) {
        return isJapanese ? 'ja' : primary === 'zh' ? declared : 'zh';
      }
    }
    return primary === language || also.includes(primary) ? declared : language;
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
    en: 'the of and to in that is was for on with',
    de: 'der die und in den von das mit sich nicht ist',
    fr: 'de la le et les des en un du une est',
    es: 'de la que el en y los del se las por',
    pt: 'de a que e do da em um para não uma',
    it: 'di e il la che in per è del non della',
    nl: 'de van het een en in is dat op te zijn',
    sv: 'och i att det som en på är av för inte',
    da: 'og i at det er en til på af ikke jeg',
    nb: 'og i det er på som en til av ikke jeg',
    pl: 'w i na z do się nie że jest to jak',
    tr: 've bir bu da de için ile olarak daha çok',
    fi: 'ja on ei että se oli mutta kun myös hän ovat mukaan',
    hu: 'a az és hogy nem is egy volt de ez meg szerint',
    cs: 'a v se na je že to s z do by jsou',
    ro: 'de și în a la cu pe din nu care că este',
    id: 'yang dan di ini itu dengan untuk pada dari tidak dalam akan',
    vi: 'và của là có cho các được trong không một người đã',
  }).map(([language, list]) => [language, new Set(list.split(' '))] as const),
);
