import type { Range } from '../../model.ts';
import { opensWithSpeech } from './speech-verbs.ts';
import { isTitle } from './titles.ts';

/** What a person is, said right behind the name: "Ada Lind, secretary-general of the league, said". */
export function titleAfter(text: string, end: number, primary: string): Range | undefined {
  const hit = /^(?:, |,? \()(?=[^\s\d])/.exec(text.slice(end, end + 4));
  if (!hit) return undefined;
  const start = end + hit[0].length;
  const rest = text.slice(start, start + 140);
  const stretch = /^(?:[^,;:.()—–“”"«»„]|\.(?=\S| [A-ZÀ-Þ])){3,120}/.exec(rest)?.[0] ?? '';
  const words = stretch.split(' ');
  // A clause ("who said", "and the other minister") is no title.
  if (clause.test(words[0] ?? '') || opensWithSpeech(stretch, primary)) return undefined;
  const at = words.slice(0, 9).findIndex((word) => isTitle(word) || isRelation(word));
  if (at === -1 || (at > 0 && words.slice(0, at).some((word) => clause.test(word)))) return undefined;
  // It ends where a verb takes over: "…, the mayor who", "… said".
  const cut = words.findIndex(
    (word, index) => index > 0 && /^(?:who|which|whose|told|said|says|sagt|sagte|qui|que)$/.test(word),
  );
  const kept = (cut === -1 ? words : words.slice(0, cut)).join(' ').trimEnd();
  return kept.length > 2 ? { start, end: start + kept.length } : undefined;
}

const clause =
  /^(?:who|whose|which|and|or|but|where|when|with|while|as|was|is|were|has|had|in|on|at|who’s|und|oder|der|wurde|et|qui|y|que|e|che)$/i;
const relation = new Set(
  'wife husband son daughter brother sister father mother widow member resident victim head author bürger mitglied frau mann sohn tochter membre épouse mari fils fille miembro hijo hija esposa membro moglie marito figlio figlia'.split(
    ' ',
  ),
);
const isRelation = (word: string) => relation.has(word.toLowerCase());
