import type { PhraseTable } from '../phrases.ts';

/** Says what is not so: "not", "no", "keine", "sans". */
export const negationWords: PhraseTable = {
  en: "not, no, none, never, neither, nor, without, isn't, doesn't, don't, didn't, won't, wasn't, aren't, weren't, can't, cannot, couldn't, wouldn't, shouldn't, haven't, hasn't, hadn't, lack, lacks, nothing, nobody, hardly, little, unable",
  de: 'nicht, kein, keine, keinen, keiner, keinem, nie, niemals, ohne, nichts, weder, niemand, kaum',
  fr: 'pas, aucun, aucune, jamais, sans, ni, rien, personne, guère',
  es: 'no, ningún, ninguna, ninguno, nunca, sin, ni, nada, nadie, tampoco',
  it: 'non, nessun, nessuna, nessuno, mai, senza, né, niente, nulla',
  pt: 'não, nenhum, nenhuma, nunca, sem, nem, nada, ninguém',
  nl: 'niet, geen, nooit, zonder, noch, niets, niemand, nauwelijks',
  sv: 'inte, ingen, inget, inga, aldrig, utan, inget, knappt',
  nb: 'ikke, ingen, intet, aldri, uten, knapt',
  da: 'ikke, ingen, intet, aldrig, uden, næppe',
  pl: 'nie, nigdy, bez, żaden, żadna, nic, nikt',
  tr: 'değil, yok, hiçbir, olmadı, etmedi',
  ru: 'не, нет, никогда, без, ни, ничего, никто',
  ja: 'ない, なかった, ません, ず、',
  id: 'tidak, bukan, tanpa, belum',
};
