import { smallLetters } from '../word-edge.ts';

/** Whether what stands right before a quotation denies that it was said: "he never said “…”", "sagte sie nicht: „…“". */
export function isUnsaid(before: string): boolean {
  const words = smallLetters(before.slice(-reach)).replace(/[\s:,“"„«「『]{1,6}$/, '');
  return unsaid.some((pattern) => pattern.test(words));
}

const reach = 60;

const unsaid = [
  /(?:\b(?:not|never|nobody|no one)|n[’']t) (?:\w+ ){0,2}(?:say|said|says|saying|tell|told|write|written|claim|claimed|call|called)\b[^.;“"„«]{0,20}$/,
  /(?:sag[a-zäöüß]*|schr[a-zäöüß]*|behaupte[a-zäöüß]*) (?:[a-zäöüß]+ ){0,2}(?:nie|nicht|niemals)\b[^.;“"„«]{0,20}$/,
  /\b(?:nie|nicht|niemals|niemand) (?:[a-zäöüß]+ ){0,2}(?:gesagt|geschrieben|behauptet|genannt)\b[^.;“"„«]{0,20}$/,
  /\bn['’](?:a|ont|avait|avaient) (?:jamais|pas) (?:dit|déclaré|écrit|affirmé)(?![a-zà-ÿ])[^.;“"„«]{0,20}$/,
  /\b(?:no|nunca|jamás|não|nunca|mai|non) (?:\w+ )?(?:dijo|dicho|disse|detto|escribió)(?![a-zà-ÿ])[^.;“"„«]{0,20}$/,
];
