import type { Range } from '../../model.ts';
import { wordBefore } from './tokens.ts';

/** Verbs that report what someone said, third person. Patterns without groups. */
const verbs: Record<string, string> = {
  en: 'said|says|told|tells|asked|asks|added|adds|wrote|writes|tweeted|posted|noted|notes|explained|explains|argued|argues|warned|warns|recalled|recalls|replied|announced|announces|stated|states|insisted|insists|claimed|claims|acknowledged|admitted|declared|concluded|continued|joked|suggested|stressed|emphasized|remarked|observed|testified|predicted|commented|quipped|confirmed|responded|revealed|shared|described|pointed out|went on|thinks|believes',
  de: 'sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|fragte|meinte|meint|schrieb|schreibt|teilte|berichtete|berichtet|ergänzte|warnte|warnt|forderte|fordert|kritisierte|kritisiert|so|findet|erzählt|erzählte|bezeichnete|nannte|äußerte|gab|rief|antwortete',
  fr: 'a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a indiqué|indique|a ajouté|ajoute|a souligné|souligne|a précisé|précise|a estimé|estime|a annoncé|annonce|raconte|a raconté|assure|a assuré|confie|a confié|a écrit|écrit|note|regrette|a réagi|a lancé|lance|déplore|rappelle|résume|témoigne|a commenté|commente|poursuit',
  es: 'dijo|dice|afirmó|afirma|declaró|declara|aseguró|asegura|explicó|explica|señaló|señala|indicó|indica|añadió|añade|agregó|agrega|manifestó|manifiesta|sostuvo|sostiene|comentó|comenta|escribió|ha dicho|ha afirmado|ha asegurado|ha explicado|ha señalado|subrayó|expresó|precisó|advirtió|anunció|contó|cuenta|denunció',
  pt: 'disse|diz|afirmou|afirma|declarou|declara|explicou|explica|contou|conta|ressaltou|destacou|acrescentou|escreveu|relatou|informou|garantiu|avaliou|comentou|comenta|completou|lembrou|pontuou',
  it: 'ha detto|dice|disse|ha dichiarato|dichiara|ha affermato|afferma|ha spiegato|spiega|ha aggiunto|aggiunge|ha scritto|scrive|ha sottolineato|sottolinea|ha commentato|commenta|ha annunciato|racconta|ha raccontato|sostiene|osserva|conclude',
  nl: 'zei|zegt|verklaarde|verklaart|vertelde|vertelt|schreef|schrijft|benadrukt|benadrukte|stelt|stelde|meldde|meldt|aldus|vindt|vond|legt|reageert|reageerde|laat|besluit',
  sv: 'sa|säger|sade|berättade|berättar|skrev|skriver|menar|menade|förklarade|förklarar|uppgav|uppger|konstaterar|tillade|tillägger',
  da: 'sagde|siger|fortalte|fortæller|skrev|skriver|mener|mente|forklarede|forklarer|oplyser|oplyste|udtaler|tilføjer|tilføjede',
  nb: 'sa|sier|fortalte|forteller|skrev|skriver|mener|mente|forklarte|forklarer|opplyser|uttaler|uttalte|legger|understreker',
  pl: 'powiedział|powiedziała|mówi|mówił|mówiła|dodał|dodała|dodaje|stwierdził|stwierdziła|oświadczył|oświadczyła|podkreślił|podkreśliła|podkreśla|napisał|napisała|wyjaśnił|wyjaśnia|przyznał|ocenił|zaznaczył|poinformował',
  ru: 'сказал|сказала|говорит|заявил|заявила|отметил|отметила|добавил|добавила|сообщил|сообщила|подчеркнул|подчеркнула|написал|написала|считает|пояснил|пояснила|рассказал|рассказала|ответил|призналась|признался|объяснил',
  tr: 'dedi|söyledi|belirtti|ifade etti|konuştu|açıkladı|vurguladı|kaydetti|ekledi|diye konuştu|değerlendirmesinde bulundu|aktardı',
};

/** Those of a language as one pattern; it matches nothing where we know none. */
export const speechVerbs = (primary: string): string => verbs[primary] ?? '(?!)';

/** Whether a verb of saying stands next to a name, on either side. */
export function speaksBeside(text: string, { start, end }: Range, primary: string): boolean {
  const after = text.slice(end, end + 40);
  if (/^,? ?(?=\S)/.test(after) && opensWithSpeech(after.replace(/^[ ,]+/, ''), primary)) return true;
  const before = wordBefore(text, start);
  return before !== undefined && lastWords(primary).has(before.toLowerCase());
}

/** Whether a text begins with a verb of saying. */
export function opensWithSpeech(text: string, primary: string): boolean {
  const known = wholeVerbs(primary);
  let at = -1;
  for (let count = 0; count < 4; count++) {
    at = wordEndAfter(text, at + 1);
    if (known.has(text.slice(0, at).toLowerCase())) return true;
    if (text[at] !== ' ') return false;
  }
  return false;
}

function wordEndAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/[\s,.;:!?()“”"«»]/.test(text[at] ?? '')) at++;
  return at;
}

const whole = new Map<string, Set<string>>();
const last = new Map<string, Set<string>>();

function wholeVerbs(primary: string): Set<string> {
  let set = whole.get(primary);
  if (!set) {
    set = new Set(verbs[primary]?.split('|'));
    // "also said", "later told", "has said", "had said".
    if (primary === 'en')
      for (const verb of [...set])
        for (const word of ['also', 'later', 'has', 'had', 'then']) set.add(`${word} ${verb}`);
    whole.set(primary, set);
  }
  return set;
}

function lastWords(primary: string): Set<string> {
  let set = last.get(primary);
  if (!set) {
    set = new Set(verbs[primary]?.split('|').map((verb) => verb.split(' ').at(-1) ?? verb));
    last.set(primary, set);
  }
  return set;
}
