import type { PhraseTable } from '../phrases.ts';

/** Measures against all before: "the first time", "largest since", "record", "so viele wie nie". */
export const unusualWords: PhraseTable = {
  en: 'first time, the first, first-ever, largest, biggest, highest, lowest, worst, best, most, record, unprecedented, never before, since, only, rare, rarely, unusual, fewest, least, fastest, longest, new high, new low, ever',
  de: 'zum ersten mal, erstmals, erste, größte*, höchste*, niedrigste*, schlimmste*, beste*, meiste*, rekord*, noch nie, selten*, einzig*, längste*, so viele wie',
  fr: 'première fois, premier, première, plus grand*, plus grande, le plus, la plus, les plus, record*, jamais, rare*, seul*, pire, meilleur*',
  es: 'primera vez, primer, primera, mayor, más grande, el más, la más, los más, récord, nunca, único*, única, peor, mejor',
  it: 'prima volta, primo, prima, più grande, il più, la più, record, mai, unic*, peggior*, miglior*, maggior*',
  pt: 'primeira vez, primeiro, primeira, maior, mais, recorde, nunca, único*, única, pior, melhor',
  nl: 'eerste keer, eerste, grootste, hoogste, laagste, meeste, record*, nooit, enige',
  sv: 'första gången, första, största, högsta, lägsta, flest, rekord*, aldrig, enda',
  nb: 'første gang, første, største, høyeste, laveste, flest, rekord*, aldri, eneste',
  da: 'første gang, første, største, højeste, laveste, flest, rekord*, aldrig, eneste',
  pl: 'po raz pierwszy, pierwsz*, najwięks*, najwyż*, najniż*, rekord*, nigdy, jedyn*',
  tr: 'ilk kez, ilk, en büyük, en yüksek, rekor*, hiç',
  ru: 'впервые, перв*, крупнейш*, рекорд*, никогда, единствен*',
  ja: '初めて, 過去最, 最大, 最高, 史上',
  id: 'pertama, terbesar, tertinggi, rekor',
};
