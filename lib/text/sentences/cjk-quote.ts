import type { JoinRule } from './boundary.ts';

/** 「…。」と述べた and “……。”他说: the quote closes inside the sentence that reports it. */
export const continuesInJapaneseOrChinese: JoinRule = ({ before, after }) =>
  /[。！？!?][」』”’）]$/.test(before.slice(-2)) &&
  /^(?:[とのなをはがもにで、，]|など|[\p{Script=Han}]{1,12}(?:说|說|表示|指出|称|稱|告诉|告訴|问|問))/u.test(after);
