import type { JoinRule } from './boundary.ts';

/** “We will […] Then they left”: the editor's own dots in brackets end nothing. */
export const isOmission: JoinRule = ({ before }) => /[[(](?:…|\.\.\.)[\])]$/.test(before.slice(-6));
