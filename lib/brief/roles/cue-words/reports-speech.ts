import type { PhraseTable } from '../phrases.ts';

/** What someone said, in the writer's words: "said that", "according to", "erklärte", "selon". */
export const reportsSpeechWords: PhraseTable = {
  en: 'said, says, say, told, tells, according to, stated, explained, explains, added, adds, noted, notes, wrote, writes, tweeted, commented, reported, announced, claimed, claims, claim, insisted, argued, argues, suggested, acknowledged, admitted, replied, asked, reads, statement',
  de: 'sagte, sagt, sagten, erklärte, erklärt, so, laut, nach angaben, teilte, mit, betonte, schrieb, schreibt, hieß es, heißt es, meint, meinte, fügte, berichtet, sei, seien, habe, findet, zufolge',
  fr: 'a dit, dit, selon, a déclaré, déclare, a expliqué, explique, affirme, a affirmé, précise, a précisé, ajoute, a ajouté, souligne, indique, a indiqué, confie, écrit, estime, assure, raconte, rappelle, lance',
  es: 'dijo, dice, según, afirmó, afirma, explicó, explica, señaló, señala, aseguró, asegura, declaró, indicó, añadió, agregó, expresó, manifestó, sostuvo, comentó, informó',
  it: 'ha detto, dice, secondo, ha dichiarato, spiega, ha spiegato, afferma, ha affermato, aggiunge, sottolinea, commenta, racconta, ha scritto',
  pt: 'disse, diz, segundo, de acordo com, afirmou, afirma, explicou, explica, declarou, acrescentou, destacou, informou, contou',
  nl: 'zei, zegt, volgens, aldus, verklaarde, vertelt, legt uit, schrijft, meldt, laat weten',
  sv: 'säger, sa, sade, enligt, berättar, skriver, uppger, menar, förklarar',
  nb: 'sier, sa, ifølge, forteller, skriver, opplyser, mener, forklarer, melder',
  da: 'siger, sagde, ifølge, fortæller, skriver, oplyser, mener, forklarer, lyder',
  pl: 'powiedział*, mówi, według, dodał*, dodaje, wyjaśni*, stwierdzi*, poinformował*',
  tr: 'dedi, söyledi, göre, belirtti, açıkladı, ifade etti, kaydetti, vurguladı',
  ru: 'сказал*, заявил*, по словам, сообщил*, отметил*, добавил*, считает',
  ja: 'と述べ, と話, によると, と語, とした, と説明, と強調',
  id: 'kata, ujar, menurut, jelas, tutur, mengatakan',
};
