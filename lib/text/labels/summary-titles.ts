import type { Wordings } from './lexicon.ts';

/** Titles of the box that sums a story up: apart from the other roles, for these alone are looked for in the page itself. */
export const summaryTitles: Record<string, Wordings> = {
  en: {
    proven: 'key points; takeaways; tl;dr; key takeaways; story highlights',
    guessed:
      'key facts; summary; highlights; at a glance; key events; the gist; in brief; quick summary; key findings; the short version; article summary; what you need to know; key highlights',
  },
  de: {
    proven: 'das wichtigste in kürze; in kürze; darum gehts; auf einen blick',
    guessed:
      'das wichtigste; zusammenfassung; ki-zusammenfassung; kurz und knapp; das wichtigste in kürze zusammengefasst; worum geht es; darum geht es',
  },
  fr: {
    guessed:
      "l'essentiel; en bref; ce qu'il faut retenir; à retenir; les points clés; points clés; l'essentiel à retenir; résumé",
  },
  es: { guessed: 'las claves; en resumen; lo más importante; claves; puntos clave' },
  pt: { guessed: 'em resumo; resumo; pontos-chave' },
  it: { proven: 'punti chiave', guessed: 'in sintesi; i punti chiave; in breve' },
  nl: { guessed: 'in het kort; samengevat; samenvatting' },
  ru: { guessed: 'главное; коротко' },
  zh: { guessed: '要点; 摘要; 核心内容' },
  ja: { guessed: '要点; まとめ; ポイント' },
  ar: { guessed: 'أبرز النقاط; الخلاصة' },
  tr: { guessed: 'özet; öne çıkanlar' },
  nb: { proven: 'kort fortalt; kortversjonen', guessed: 'oppsummert; det viktigste; sammendrag; hovedpunkter' },
  sv: { guessed: 'kort sammanfattat; sammanfattning; det viktigaste; i korthet' },
  da: { guessed: 'kort fortalt; det vigtigste; overblik' },
  fi: { guessed: 'tiivistelmä; lyhyesti' },
  pl: { guessed: 'w skrócie; najważniejsze informacje' },
  ko: { guessed: '요약; 핵심 요약; 한눈에 보기' },
  uk: { guessed: 'головне; коротко; стисло' },
  ca: { guessed: 'les claus; en resum' },
  cs: { guessed: 've zkratce; hlavní body' },
  el: { guessed: 'με λίγα λόγια; τα βασικά σημεία' },
  hu: { guessed: 'röviden; a lényeg' },
  ro: { guessed: 'pe scurt; esențialul' },
  id: { guessed: 'ringkasan; poin penting' },
  hi: { guessed: 'मुख्य बातें; संक्षेप में' },
  he: { guessed: 'בקצרה; עיקרי הדברים' },
  fa: { guessed: 'خلاصه; نکات کلیدی' },
};
