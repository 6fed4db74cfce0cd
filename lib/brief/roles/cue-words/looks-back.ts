import type { PhraseTable } from '../phrases.ts';

/** Sets in the past with a word for time: "previously", "last year", "seit Jahren". */
export const looksBackWords: PhraseTable = {
  en: 'previously, earlier, earlier this year, earlier this month, earlier this week, last year, last month, last week, last fall, last summer, last spring, years ago, months ago, weeks ago, days ago, ago, in recent years, in recent months, recent weeks, over the past, past few, past year, for years, for decades, for months, decades, decade, history, historically, formerly, once, in the past, the previous, previous, at the time, already, since, long, originally, initially, until now, so far, first announced, anniversary',
  de: 'zuvor, bereits, seit, vor einem jahr, jahren, im vergangenen jahr, vergangene*, ursprünglich*, bislang, bisher, damals, zuletzt, früher*, einst, vor, monaten, wochen, jahrzehnt*, anfang, ende, letzten, letztes, letzte, im vorjahr, schon',
  fr: "depuis, il y a, l'an dernier, l'année dernière, dernier, dernière, derniers, dernières, déjà, auparavant, précédent*, jusqu'ici, à l'époque, autrefois, histoire, décennie*, récemment",
  es: 'desde, hace, el año pasado, pasado, pasada, anteriormente, anterior*, antes, en los últimos, últimos, años, entonces, ya, décadas, historia, previo, previamente, recientemente',
  it: 'da anni, fa, scorso, scorsa, scorsi, in precedenza, precedente, già, allora, anni, storia, decenni, negli ultimi, un tempo, da tempo, recentemente',
  pt: 'desde, há, no ano passado, passado, passada, anteriormente, anterior*, antes, nos últimos, anos, então, já, décadas, história, recentemente',
  nl: 'sinds, eerder*, vorig, vorige, geleden, al, destijds, vroeger, jarenlang, jaren, recent*, toen, tot nu toe',
  sv: 'sedan, tidigare, förra, redan, i fjol, år sedan, länge, då, hittills, senaste, för',
  nb: 'siden, tidligere, i fjor, forrige, allerede, lenge, da, hittil, siste, for',
  da: 'siden, tidligere, sidste år, sidste uge, sidste, allerede, længe, dengang, hidtil, for',
  pl: 'wcześniej*, już, od, temu, ubiegł*, dotychczas, poprzedni*, wtedy, lat, dawno, niegdyś',
  tr: 'daha önce, yılında, geçen, geçtiğimiz, önce, yıllar, o dönem, bugüne',
  ru: 'ранее, назад, прошл*, раньше, тогда, уже, лет, давно, годах',
  ja: 'これまで, 昨年, 以前, 当時, 前年, 過去, 以来, 年には',
  id: 'sebelumnya, sejak, lalu, tahun, dulu, sudah',
};
