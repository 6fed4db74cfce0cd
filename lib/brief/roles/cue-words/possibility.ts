import type { PhraseTable } from '../phrases.ts';

/** What may come of it: "could", "might", "könnte", "potrebbe". */
export const possibilityWords: PhraseTable = {
  en: 'could, might, may, would, likely, unlikely, possible, possibly, potential, potentially, perhaps, probably, if',
  de: 'könnte, könnten, dürfte, dürften, möglich*, womöglich, vielleicht, wahrscheinlich, eventuell, falls, wenn',
  fr: 'pourrait, pourraient, peut, peuvent, peut-être, possible*, probable*, risque de, si, éventuel*',
  es: 'podría, podrían, puede, pueden, quizá*, posible*, probable*, si',
  it: 'potrebbe, potrebbero, può, possono, forse, possibil*, probabil*, se',
  pt: 'poderia, poderiam, pode, podem, talvez, possível, provável, se',
  nl: 'kan, kunnen, zou kunnen, misschien, mogelijk, waarschijnlijk, als',
  sv: 'kan, kunde, kanske, möjligt, troligen, om',
  nb: 'kan, kunne, kanskje, mulig, trolig, hvis',
  da: 'kan, kunne, måske, muligt, formentlig, hvis',
  pl: 'może, mogą, mogłoby, być może, prawdopodobnie, jeśli',
  tr: 'olabilir, edebilir, belki, muhtemel',
  ru: 'может, могут, возможно, вероятно, если',
  ja: '可能性, かもしれない, だろう, とみられる',
  id: 'mungkin, bisa, dapat, jika',
};
