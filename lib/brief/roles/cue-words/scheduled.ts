import type { PhraseTable } from '../phrases.ts';

/** Has a place in a plan: "is scheduled", "is due to", "deadline", "geplant". */
export const scheduledWords: PhraseTable = {
  en: 'is set to, are set to, set to, is expected, are expected, expected to, due to be, is due, are due, scheduled, is slated, are slated, slated, plan to, plans to, planning to, planned for, intends to, intend to, upcoming, next week, next month, next year, next step, next steps, next round, coming days, coming weeks, coming months, later this, remains to be seen, pending, deadline, yet to, by the end of, hearing, trial date, will begin, will be held, will take place, will continue, will be able, court date, appear in court, tickets, kick off, kicks off, to be announced, in the future, looking ahead, until further notice, take effect, go into effect',
  de: 'geplant*, plant, planen, in den kommenden, kommende woche, kommenden, nächste woche, nächsten, nächstes jahr, nächster, demnächst, künftig*, voraussichtlich*, steht noch aus, soll, sollen, termin*, bald, erwartet, vorgesehen, ab, bis',
  fr: "prévoit, prévu*, prochain*, dans les prochains, attendu*, d'ici, à venir, devrait, devraient, bientôt, rendez-vous, à partir, jusqu'au",
  es: 'previsto*, prevista*, prevé, próxim*, está previsto, se espera, planea, plazo, pronto, a partir, hasta, agenda, audiencia',
  it: 'previst*, prossim*, in programma, entro, attes*, dovrebbe, dovrebbero, a partire, presto, fino',
  pt: 'previsto*, prevista*, prevê, próxim*, deve, devem, deverá, planeja, prazo, em breve, a partir, até',
  nl: 'gepland, komende, volgende, verwacht, van plan, binnenkort, vanaf, tot',
  sv: 'väntas, planer*, nästa, kommande, snart, från och med, ska, till och med',
  nb: 'ventes, planlegg*, neste, kommende, snart, fra og med, skal, vil bli',
  da: 'ventes, planlægg*, næste, kommende, snart, fra og med, skal, vil blive',
  pl: 'planowan*, planuje, wkrótce, przyszł*, najbliższ*, ma zostać, mają, od, termin*',
  tr: 'planlan*, bekleniyor, önümüzdeki, yakında, kadar, tarihinde, gelecek',
  ru: 'планир*, ожидается, следующ*, скоро, предстоит, намечен*, состоится, до',
  ja: '予定, 見通し, 方針, 見込み, 来月, 来年, 来週, 今後',
  id: 'rencana*, mendatang, depan, segera, dijadwalkan, akan',
};
