import type { Wordings } from './lexicon.ts';

/** Titles of the box that sums a story up: apart from the other roles, for these alone are looked for in the page itself. */
export const summaryTitles: Record<string, Wordings> = {
  en: {
    proven: 'key points; takeaways',
    guessed:
      'key facts; summary; story highlights; highlights; key takeaways; at a glance; key events; the gist; in brief; quick summary; key findings; the short version; article summary; what you need to know; key highlights',
  },
  de: {
    proven: 'das wichtigste in kürze; in kürze; darum gehts; auf einen blick',
    guessed:
      'das wichtigste; zusammenfassung; kurz und knapp; das wichtigste in kürze zusammengefasst; worum geht es; darum geht es',
  },
  fr: {
    guessed:
      "l'essentiel; en bref; ce qu'il faut retenir; à retenir; les points clés; points clés; l'essentiel à retenir; résumé",
  },
  es: { guessed: 'las claves; en resumen; lo más importante; claves; puntos clave' },
  pt: { guessed: 'em resumo; resumo; pontos-chave' },
  it: { guessed: 'in sintesi; i punti chiave; in breve; punti chiave' },
  nl: { guessed: 'in het kort; samengevat; samenvatting' },
  ru: { guessed: 'главное; коротко' },
  zh: { guessed: '要点; 摘要; 核心内容' },
  ja: { guessed: '要点; まとめ; ポイント' },
  ar: { guessed: 'أبرز النقاط; الخلاصة' },
  tr: { guessed: 'özet; öne çıkanlar' },
  nb: { proven: 'kort fortalt', guessed: 'kortversjonen; oppsummert; det viktigste' },
  sv: { guessed: 'kort sammanfattat; sammanfattning; det viktigaste' },
  da: { guessed: 'kort fortalt; det vigtigste; overblik' },
  fi: { guessed: 'tiivistelmä; lyhyesti' },
  pl: { guessed: 'w skrócie; najważniejsze informacje' },
  ko: { guessed: '요약; 핵심 요약' },
};
