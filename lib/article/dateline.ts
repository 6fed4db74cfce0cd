import { letterOrDigit, letters } from '../text/word-edge.ts';
import { afterOpening } from './metadata/byline-opening.ts';

/** A line under a headline that tells when and by whom: "Updated 4 May 2026, 10:15", "By Mara Lindt". */
export const isDateOrByline = (text: string): boolean => {
  if (text.length >= longest) return false;
  const isSentence = text.length > shortestSentence && /[.!?…]["”»]?$/.test(text);
  return !isSentence && (afterOpening(text) !== undefined || (/\d/.test(text) && told.test(text)) || date.test(text));
};

const longest = 120;
// "By the end of the year all ferries will be electric." begins like a byline; "Updated 5 Jan. 2026, 9 a.m." ends like a sentence.
const shortestSentence = 45;

/** Begins with a date: "February 1, 2026 | BY: Mara Lindt", "05/10/2026 - Harbour". */
const date = new RegExp(
  `^(?:[${letters}]{2,10}\\.?,? )?(?:[${letters}]{3,10}\\.? \\d{1,2}, ?(?:19|20)\\d\\d|\\d{1,2}\\.? [${letters}]{3,10}\\.?,? (?:19|20)\\d\\d|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4})(?!${letterOrDigit})`,
);

const told =
  /^(?:updated|published|posted|stand:|aktualisiert|veröffentlicht|publié|mis à jour|actualizado|publicado)|\b(?:19|20)\d\d\b.{0,30}\d\d[:.h]\d\d/i;
