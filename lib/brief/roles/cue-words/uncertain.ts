import type { PhraseTable } from '../phrases.ts';

/** Says what is not known or not settled: "unclear", "remains", "no evidence", "fraglich". */
export const uncertainWords: PhraseTable = {
  en: "unclear, uncertain, uncertainty, not clear, not yet, yet to, unknown, whether, no evidence, no word, remains, remain, not immediately, hard to predict, question, questions, question of, don't know, doesn't know, caveat, caution, cautioned, not necessarily, worth noting, admittedly, to be sure, too early, too soon, unlikely, questionable, may not, might not, could not, only a handful, limited, not enough, insufficient, anytime soon, so far, problem, problems, challenge, challenges, difficult, the catch",
  de: 'unklar*, ungewiss*, offen, fraglich*, ob, nicht bekannt, unbekannt, keine hinweise, bislang, noch nicht, problem*, schwierig*, zu früh, begrenzt*, kaum, allenfalls, dürfte, zwar',
  fr: 'incertain*, incertitude*, flou, inconnu*, on ignore, reste à, aucune preuve, pas encore, problème*, difficile*, limité*, trop tôt, difficilement',
  es: 'incierto*, incertidumbre, se desconoce, no está claro, todavía no, aún no, sin pruebas, problema*, difícil*, limitad*, resta',
  it: 'incert*, non è chiaro, resta da, non ancora, nessuna prova, problem*, difficil*, limitat*, ignoto',
  pt: 'incert*, incerteza, não se sabe, ainda não, sem provas, problema*, difícil*, limitad*, resta',
  nl: 'onduidelijk*, onzeker*, onbekend*, nog niet, of, probleem, problemen, moeilijk*, beperkt*, geen bewijs',
  sv: 'oklart, osäker*, okänt, ännu inte, problem*, svår*, begräns*, om',
  nb: 'uklart, usikker*, ukjent, ennå ikke, foreløpig, problem*, vanskelig*, begrens*, om',
  da: 'uklart, usikker*, ukendt, endnu ikke, foreløbig, problem*, vanskelig*, begræns*, om',
  pl: 'niejasn*, niepewn*, nie wiadomo, jeszcze nie, problem*, trudn*, czy, ogranicz*',
  tr: 'belirsiz*, bilinmiyor, henüz, sorun*, zor, sınırlı',
  ru: 'неясно, неизвестно, пока не, проблем*, трудн*, ли, вопрос*',
  ja: '不明, 明らかでない, 未定, 課題, 難し',
  id: 'belum jelas, belum, masalah, sulit, apakah',
};
