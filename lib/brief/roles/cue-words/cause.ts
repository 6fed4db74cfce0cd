import type { PhraseTable } from '../phrases.ts';

/** Gives the reason: "because", "due to", "weil", "à cause de". */
export const causeWords: PhraseTable = {
  en: 'because, due to, because of, after, following, amid, caused by, reason, reasons, owing to, in response to, thanks to, the result of, stems from, sparked, prompted, triggered',
  de: 'weil, wegen, aufgrund, grund, gründe, nachdem, ursache, ausgelöst, infolge, denn, angesichts',
  fr: 'parce que, car, à cause, en raison, grâce à, après, suite à, raison, cause',
  es: 'porque, debido a, a causa de, ya que, tras, después de, por la, motivo, causa, luego de',
  it: 'perché, a causa, dopo, motivo, causa, grazie a, in seguito',
  pt: 'porque, devido a, por causa, após, depois de, motivo, causa, graças',
  nl: 'omdat, doordat, vanwege, door, na, reden, oorzaak, want',
  sv: 'eftersom, på grund av, efter, orsak*, därför att',
  nb: 'fordi, på grunn av, etter, årsak*',
  da: 'fordi, på grund af, efter, årsag*',
  pl: 'ponieważ, bo, z powodu, po, przyczyn*',
  tr: 'çünkü, nedeniyle, dolayı, sonrası, ardından',
  ru: 'потому что, из-за, после, причин*, поскольку',
  ja: 'ため, 理由, 原因, 受けて',
  id: 'karena, akibat, setelah, sebab',
};
