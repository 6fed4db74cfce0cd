/** Whether what stands right before a quotation denies that it was said: "he never said “…”", "sagte sie nicht: „…“". */
export function isUnsaid(before: string): boolean {
  const words = before.slice(-reach).replace(/[\s:,“"„«「『]{1,6}$/u, '');
  return unsaid.some((pattern) => pattern.test(words));
}

const reach = 60;

const unsaid = [
  /(?:\b(?:not|never|nobody|no one)|n[’']t) (?:\w+ ){0,2}(?:say|said|says|saying|tell|told|write|written|claim|claimed|call|called)\b[^.;“"„«]{0,20}$/iu,
  /(?:sag\p{L}*|schr\p{L}*|behaupte\p{L}*) (?:\p{L}+ ){0,2}(?:nie|nicht|niemals)\b[^.;“"„«]{0,20}$/iu,
  /\b(?:nie|nicht|niemals|niemand) (?:\p{L}+ ){0,2}(?:gesagt|geschrieben|behauptet|genannt)\b[^.;“"„«]{0,20}$/iu,
  /\bn['’](?:a|ont|avait|avaient) (?:jamais|pas) (?:dit|déclaré|écrit|affirmé)\b[^.;“"„«]{0,20}$/iu,
  /\b(?:no|nunca|jamás|não|nunca|mai|non) (?:\w+ )?(?:dijo|dicho|disse|detto|escribió)\b[^.;“"„«]{0,20}$/iu,
];
