import { letters } from '../../text/word-edge.ts';

/** Words around a date under a headline, in several languages. */
const words = new Set(
  `am pm uhr ago updated published posted modified last original originally at on min mins minute minutes hour hours hrs
   day days read reading time first online since article veröffentlicht aktualisiert stand seit heute gestern zuletzt
   erstellt lesezeit lesedauer stunden um vom den von bis publié publiée mis mise à jour modifié le la temps de
   lecture heures il y a hace publicado publicada actualizado actualizada el los las h hs del minutos horas lectura
   pubblicato aggiornato alle ore tempo di lettura minuti atualizado atualizada em às leitura gepubliceerd bijgewerkt
   geplaatst om leestijd minuten uur geleden laatste update publicerad uppdaterad kl lästid publisert oppdatert
   publiceret opdateret opublikowano aktualizacja data dzisiaj godz dodano publikace vydáno aktualizováno опубликовано
   обновлено в мин назад сегодня вчера yayınlanma güncelleme tarihi diterbitkan diperbarui print share comments`.split(
    /\s+/,
  ),
);

/** Days as they are written out, whatever the language calls its months: "4. Mai 2026", "Tue, May 4, 2026", "4 de mayo de 2026". */
const days = new RegExp(
  `(?:[${letters}]{2,12}\\.?,? )?(?:[${letters}]{3,12}\\.? \\d{1,2}(?:st|nd|rd|th)?,? |\\d{1,2}(?:st|nd|rd|th|\\.|º)? (?:de |d’)?[${letters}]{3,12}\\.?,? (?:de |del )?)(?:19|20)\\d\\d`,
  'g',
);
const unspacedDay = /^\D{0,12}(?:\d{4}[年.]\s?\d{1,2}[月.]\s?\d{1,2}日?|\d{1,2}月\d{1,2}日).{0,16}$/;

/** Tells when it was published or how long it takes to read, and hardly more: "Updated 4 May 2026, 10:15 a.m. ET". */
export const isMetaLine = (text: string): boolean => {
  if (text.length > 120 || !/\d/.test(text)) return false;
  if (unspacedDay.test(text)) return true;
  if (!/\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d\s?(?:min|hours?|days?|stunden)/i.test(text)) return false;
  let odd = 0;
  for (const [word] of text
    .replace(days, '')
    .replace(/\b[ap]\.m\b\.?/gi, '')
    .matchAll(/\p{L}+/gu)) {
    const isZone = /^[A-Z]{2,4}$/.test(word);
    if (!isZone && !words.has(word.toLowerCase())) odd += word.length;
  }
  return odd <= text.length * 0.15;
};
