import type { PhraseTable } from '../phrases.ts';

/** Says what will be: "will vote", "wird entscheiden", "sera". */
export const futureTenseWords: PhraseTable = {
  en: "will, won't, shall, going to, we'll, he'll, she'll, they'll, it'll",
  de: 'wird, werden, will, wollen, wolle, werde, würde, würden, solle',
  fr: 'sera, seront, va, vont, aura, auront, fera, pourra, pourront, devra, devront, doit, doivent, serait, seraient',
  es: 'será, serán, va a, van a, tendrá, tendrán, deberá, deberán, podrá, podrán, hará, estará, sería, serían, irá',
  it: 'sarà, saranno, avrà, avranno, verrà, verranno, dovrà, dovranno, potrà, potranno, farà, sarebbe',
  pt: 'será, serão, vai, vão, terá, terão, deverá, deverão, poderá, poderão, fará, estará, seria',
  nl: 'zal, zullen, gaat, gaan, wordt, worden, zou, zouden',
  sv: 'ska, kommer att, kommer, skulle, skall',
  nb: 'skal, vil, kommer til å, kommer, skulle, ville',
  da: 'skal, vil, kommer til at, kommer, skulle, ville',
  pl: 'będzie, będą, zostanie, zostaną, ma, mają',
  tr: 'olacak, edecek, yapılacak, edilecek, verecek',
  ru: 'будет, будут, станет',
  ja: 'する予定, だろう, となる, していく',
  id: 'akan, bakal',
};
