import type { JoinRule } from './boundary.ts';

/**
 * No sentence opens in lower case: “Is it over?” she asked. Brands do ("iPhone sales fell."), so a capital in second or
 * third place does not count.
 */
export const continuesInLowerCase: JoinRule = ({ after }) =>
  /^[\p{Ps}\p{Pi}"'„]{0,3}\p{Ll}/u.test(after) && !/^[\p{Ps}\p{Pi}"'„]{0,3}\p{Ll}{1,2}\p{Lu}/u.test(after);
