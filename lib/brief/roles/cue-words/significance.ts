import type { PhraseTable } from '../phrases.ts';

/** Says that something counts: "crucial", "at stake", "wegweisend". */
export const significanceWords: PhraseTable = {
  en: 'important, importance, importantly, significant, significance, crucial, critical, vital, essential, historic, unprecedented, landmark, milestone, turning point, at stake, stakes, signal, signals, sign, a sign, underscores, underscored, highlights, highlighted, raises questions, raise questions, big deal, good news, bad news, marks, marking, boost, victory, a test, key test, matters, matter, impact, crucial, key, major, vote of confidence, worth, success, successful, blow, setback, moment, symbol, symbolic, implications, implication, meaningful, message, game changer, changes everything, why it, even more, not just, not only, the point, what makes, seen as, regarded as, considered, opportunity, tougher, hazardous, monumental, pivotal',
  de: 'wichtig*, bedeutung*, bedeutend*, bedeutsam*, entscheidend*, historisch*, wegweisend*, signal*, zeichen, chance*, meilenstein*, wende*, zentral*, auswirkung*, einfluss, gilt als, besonder*, symbol*, tragweite, stellenwert, erfolg*, rückschlag*, nicht nur',
  fr: 'important*, crucial*, essentiel*, majeur*, historique*, enjeu*, conséquence*, impact*, signal*, signe, symbol*, tournant, opportunité, clé, succès, coup dur, pas seulement, non seulement',
  es: 'importante*, importancia, crucial*, clave*, fundamental*, histórico*, histórica*, impacto, señal, símbolo, hito, oportunidad, éxito, golpe, no solo, decisiv*, relevan*',
  it: 'importan*, cruciale, fondamentale, storico, storica, impatto, segnale, simbolo, svolta, opportunità, successo, chiave, non solo, decisiv*',
  pt: 'importante*, importância, crucial, fundamental, histórico*, histórica*, impacto, sinal, símbolo, marco, oportunidade, sucesso, chave, não só, decisiv*',
  nl: 'belangrijk*, cruciaal, cruciale, essentieel, historisch*, kans, kansen, signaal, teken, gevolgen, invloed, succes*, mijlpaal, niet alleen',
  sv: 'viktig*, avgörande, historisk*, signal*, tecken, betydelse, betydande, möjlighet*, framgång*, inte bara, milstolpe',
  nb: 'viktig*, avgjørende, historisk*, signal*, tegn, betydning, betydelig*, mulighet*, suksess*, ikke bare, milepæl',
  da: 'vigtig*, afgørende, historisk*, signal*, tegn, betydning, betydelig*, mulighed*, succes*, ikke kun, milepæl',
  pl: 'ważn*, istotn*, kluczow*, historyczn*, znaczeni*, sygnał*, symbol*, przełom*, szans*, sukces*, nie tylko',
  tr: 'önemli, önem, kritik, tarihi, fırsat*, işaret*, başarı*, dönüm, etki*',
  ru: 'важн*, историческ*, значени*, сигнал*, символ*, решающ*, шанс*, успех*, влияни*',
  ja: '重要, 影響, 意義, 狙い, 象徴, 転機, 期待',
  id: 'penting, bersejarah, dampak, kesempatan, kunci',
};
