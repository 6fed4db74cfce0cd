import type { PhraseTable } from '../phrases.ts';

/** The writer or a speaker says "I", "we" or "you". */
export const speaksToWords: PhraseTable = {
  en: "i, we, you, my, our, your, i'm, we're, you're, i've, we've, us, me, let's",
  de: 'ich, wir, mein*, unser*, uns, mich, mir, du, dein*',
  fr: "je, j'ai, nous, vous, mon, ma, mes, notre, nos, votre, vos, moi",
  es: 'yo, nosotros, usted, ustedes, mi, mis, nuestro*, nuestra*, tu, tus, me, nos',
  it: 'io, noi, voi, mio, mia, nostro, nostra, vostro, mi, ci',
  pt: 'eu, nós, você, vocês, meu, minha, nosso, nossa, seu',
  nl: 'ik, wij, we, jij, je, mijn, ons, onze, jouw',
  sv: 'jag, vi, du, min, mitt, vår, vårt, oss, mig',
  nb: 'jeg, vi, du, min, mitt, vår, vårt, oss, meg',
  da: 'jeg, vi, du, min, mit, vores, os, mig',
  pl: 'ja, my, mój, moja, nasz, nasza, nam',
  tr: 'ben, biz, siz, bizim, benim',
  ru: 'я, мы, вы, мой, наш, нам, мне',
  ja: '私, 我々, 僕',
  id: 'saya, kami, kita, anda',
};
