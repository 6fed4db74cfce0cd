import type { JoinRule } from './boundary.ts';
import { opensLikeSentence } from './openers.ts';

/** "J. R. R. Tolkien", "George W. Bush". Not "so do I. The", nor "Plan B. It". */
export const isInitial: JoinRule = ({ before, after, language }) =>
  /(?:^|[\s\p{P}])\p{Lu}\.$/u.test(before.slice(-3)) && /^\p{Lu}/u.test(after) && !opensLikeSentence(after, language);
