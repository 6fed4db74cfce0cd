import { calendarOf } from '../../text/dates/calendar.ts';

/** Words around a date under a headline, by language. */
const dateWords =
  'am pm a.m p.m uhr ago updated published posted modified last original originally at on min mins minute minutes hour hours hrs day days read reading time first online since article ' +
  'veröffentlicht aktualisiert stand seit heute gestern zuletzt erstellt lesezeit lesedauer minuten stunden um vom am den ' +
  'publié publiée mis mise à jour modifié le la temps de lecture heures il y a hace publicado publicada actualizado actualizada el los las h hs hrs del minutos horas lectura ' +
  'pubblicato aggiornato il alle ore tempo di lettura minuti atualizado atualizada em às leitura tempo ' +
  'gepubliceerd bijgewerkt geplaatst om leestijd minuten uur geleden laatste update publicerad uppdaterad kl lästid publisert oppdatert publiceret opdateret ' +
  'opublikowano aktualizacja data dzisiaj godz dodano publikace vydáno aktualizováno опубликовано обновлено в мин назад сегодня вчера ' +
  'yayınlanma güncelleme tarihi diterbitkan diperbarui wib print drucken share teilen comments kommentare';

const knownLanguages = 'en de fr es it pt nl sv da nb fi pl cs hu ro el tr ru uk id vi'.split(' ');

let known: Set<string> | undefined;
const knownWords = (): Set<string> => {
  known ??= new Set([
    ...dateWords.split(' '),
    ...knownLanguages.flatMap((language) => {
      const { months, weekdays } = calendarOf(language);
      return [...months.keys(), ...weekdays.keys(), ...[...weekdays.keys()].map((day) => day.slice(0, 3))];
    }),
  ]);
  return known;
};

/** Tells when it was published or how long it takes to read, and hardly more: "Updated 4 May 2026, 10:15 a.m. ET". */
export const isMetaLine = (text: string): boolean => {
  if (text.length > 120 || !/\d/.test(text)) return false;
  if (/^\D{0,12}(?:\d{4}[年.]\s?\d{1,2}[月.]\s?\d{1,2}日?|\d{1,2}月\d{1,2}日).{0,16}$/.test(text)) return true;
  const words = text.match(/\p{L}[\p{L}.]*/gu) ?? [];
  let odd = 0;
  for (const word of words) {
    const isZone = /^[A-Z]{2,4}$/.test(word) && word.length <= 4;
    if (!isZone && !knownWords().has(word.toLowerCase().replace(/\.$/, ''))) odd += word.length;
  }
  const isDated = /\d{1,2}[:.h]\d\d|(?:19|20)\d\d|\d\s?(?:min|hours?|days?|stunden|minut)/i.test(text);
  return isDated && odd <= Math.max(0, text.length * 0.15) && words.length < 20;
};
