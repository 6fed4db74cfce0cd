import type { JoinRule } from './boundary.ts';

/**
 * “Is it over?” Mayor Ada Lind asked. A capital opens the tag, so only its verb tells that the sentence goes on; and the
 * verb must end the tag, or be followed by a time: in “It is over.” Lind said the city would pay, a new sentence began.
 */
export const continuesWithSpeech: JoinRule = ({ before, after }) =>
  /[.!?…][”"’»“']$/.test(before.slice(-2)) && tag.test(after);

const tag =
  /^(?:\p{Lu}[\p{L}.’'-]{0,20} |of |the |de |von |van ){1,6}(?:said|says|asked|asks|added|adds|wrote|writes|told \p{L}+|replied|recalled|explained|shouted|sagte|sagt|fragte|rief|schrieb|dijo|preguntó|dit|disse|zei|zegt|sa|sade)(?:$|[.,;:]| (?:on|in|at|to|during|of|with|when|after|as|am|im|bei|in) )/u;
