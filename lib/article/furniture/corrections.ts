import { patternOf } from '../../text/pattern.ts';
import type { Leaf } from '../leaves.ts';

/** How notes on what was changed open, in several languages. */
const openings =
  "correction; corrections; clarification; editor's note; editor’s note; editors’ note; editors' note; note to readers; korrektur; richtigstellung; berichtigung; anmerkung der redaktion; anm. der redaktion; anm. d. red.; hinweis der redaktion; transparenzhinweis; note de la rédaction; rectificatif; corrección; fe de errores; nota de la redacción; nota del editor; errata corrige; errata; rettifica; nota della redazione; nota da redação; correção; erramos; rectificatie; correctie; rättelse; rettelse; korreksjon; oikaisu; sprostowanie; od redakcji; oprava; исправление; поправка; от редакции; düzeltme; 訂正; 更正; 编者按; 編者按; 정정; 바로잡습니다";

/** What such notes say, without opening so. */
const phrases =
  'an earlier version of this; a previous version of this; an earlier version of the; this article was amended; this story was amended; this article has been corrected; this story has been corrected; this article has been updated to; this story has been updated to; this article was updated to; this story was updated to; in einer früheren version; in einer vorherigen version; in einer früheren fassung; in einer ursprünglichen version; une version précédente de; una versión anterior de; una versione precedente di; uma versão anterior; een eerdere versie van; en tidigare version av; i en tidligere versjon; i en tidligere version';

/** "Correction: An earlier version of this story …" */
export const isCorrection = ({ text, place }: Leaf): boolean => {
  if (text.length >= 700 || place.level > 0) return false;
  const words = text.toLowerCase();
  return opening().test(words) || (text.length < 400 && phrase().test(words));
};

const opening = () =>
  patternOf(
    'correction openings',
    () =>
      `^[^\\p{L}\\p{N}]{0,3}(?:${either(openings)})(?=\\s?[:：.,;()】」|–—\\d-]|$|\\s(?:vom|of|on|du|del|dated)\\s)`,
    'u',
  );
const phrase = () => patternOf('correction phrases', () => `(?:^|[^\\p{L}])(?:${either(phrases)})(?!\\p{L})`, 'u');

const either = (list: string): string =>
  list
    .split('; ')
    .map((words) => words.replaceAll('.', '\\.'))
    .join('|');
