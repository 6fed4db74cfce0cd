import type { PhraseTable } from '../phrases.ts';

/** Words that open a sentence which hangs on the one before: "He", "This", "Er", "Elle". */
export const leansWords: PhraseTable = {
  en: "he, she, they, it, this, that, these, those, his, her, their, its, him, he's, she's, they're, it's, and, or, also, so, then, there, such, both, another, others, the latter",
  de: 'er, sie, es, dies*, das, sein*, ihr*, und, auch, so, dann, dort, dazu, dabei, zudem, außerdem, deren, dessen, beide, davon',
  fr: "il, elle, ils, elles, cela, ce, cette, ces, c'est, son, sa, ses, leur, leurs, et, aussi, celui-ci, celle-ci",
  es: 'él, ella, ellos, ellas, esto, este, esta, estos, eso, su, sus, y, también, además, así',
  it: 'lui, lei, loro, questo, questa, questi, quello, il suo, la sua, suo, sua, e, anche, inoltre',
  pt: 'ele, ela, eles, elas, isso, este, esta, esse, essa, seu, sua, e, também, além',
  nl: 'hij, zij, ze, het, dit, dat, deze, zijn, haar, hun, en, ook, daarbij',
  sv: 'han, hon, de, det, den, detta, dessa, hans, hennes, och, också',
  nb: 'han, hun, de, det, den, dette, disse, hans, hennes, og, også',
  da: 'han, hun, de, det, den, dette, disse, hans, hendes, og, også',
  pl: 'on, ona, oni, to, ten, ta, jego, jej, ich, i, także',
  tr: 'o, bu, bunlar, onun, ve, ayrıca',
  ru: 'он, она, они, это, этот, эта, его, её, их, и, также',
  id: 'dia, ia, mereka, ini, itu, dan, juga',
};
