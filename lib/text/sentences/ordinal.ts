import type { JoinRule } from './boundary.ts';
import { opensLikeSentence } from './openers.ts';

// Languages that write "5th" as "5.".
const dotted = new Set('de da nb fi pl cs sk sl hr sr bs hu et lv is tr lb'.split(' '));

/** "am 5. Mai", "im 19. Jahrhundert"; and the number that opens a list's line in any language, "1. Apply". */
export const isOrdinal: JoinRule = ({ before, after, language }) => {
  if (/^\d{1,2}\.$/.test(before)) return true;
  if (!dotted.has(language) || !/(?:^|[\s\p{Ps}/–-])\d{1,2}\.$/u.test(before.slice(-5))) return false;
  return /^[\p{L}\d]/u.test(after) && !opensLikeSentence(after, language);
};
