import type { PhraseTable } from '../phrases.ts';

/** Goes back behind the news: "had been", "hatte", "avait". */
export const hadWords: PhraseTable = {
  en: "had, had been, was, were, used to, hadn't, wasn't, weren't, has been, have been",
  de: 'hatte, hatten, war, waren, gewesen, worden',
  fr: 'avait, avaient, était, étaient, a été, ont été',
  es: 'había, habían, era, eran, estaba, estaban, fue, fueron, tenía',
  it: 'aveva, avevano, era, erano, stato, stata, stati',
  pt: 'havia, haviam, tinha, tinham, era, eram, estava, estavam',
  nl: 'had, hadden, was, waren, geweest',
  sv: 'hade, var, varit, blivit',
  nb: 'hadde, var, vært, blitt',
  da: 'havde, var, været, blevet',
  pl: 'był, była, było, byli, były',
  tr: 'vermişti, etmişti, olmuştu, edilmişti, idi',
  ru: 'был, была, было, были',
  ja: 'ていた, だった, されていた',
  id: 'telah, pernah',
};
