import type { Range } from '../../model.ts';
import { wordBefore } from './tokens.ts';

/** Verbs that report what someone said, third person. Patterns without groups. */
const verbs: Record<string, string> = {
  en: 'said|says|told|tells|asked|asks|added|adds|wrote|writes|tweeted|posted|noted|notes|explained|explains|argued|argues|warned|warns|recalled|recalls|replied|announced|announces|stated|states|insisted|insists|claimed|claims|acknowledged|admitted|declared|concluded|continued|joked|suggested|stressed|emphasized|remarked|observed|testified|predicted|commented|quipped|confirmed|responded|revealed|shared|described|pointed out|went on|thinks|believes|calls|called|shouted|cried|whispered|wondered|insists|says|agreed|agrees|boasted|lamented|complained|complains|cautioned|cautions|reads|urged|countered|offered|mused|laughed|read|describes|described|dubbed|labelled|labeled|branded|say|argue|warn|claim|insist|tell',
  de: 'sagte|sagt|sagten|erklärte|erklärt|erklärten|betonte|betont|fragte|meinte|meint|schrieb|schreibt|teilte|berichtete|berichtet|ergänzte|warnte|warnt|forderte|fordert|kritisierte|kritisiert|so|findet|erzählt|erzählte|bezeichnete|nannte|äußerte|gab|rief|antwortete|nennt|fragt|teilt mit|kritisiert|lobt|lobte|bedauert|bedauerte|berichteten|sagten|resümiert|urteilt|klagt|klagte|heißt|spricht von|sprach von|verspricht|versprach|kündigte an|schildert|schilderte|erinnert sich|wiederholte|bestätigte|bestätigt|antwortet|meldet|verkündete|schimpfte|schwärmt|scherzte|bekräftigte|unterstrich|zitiert|twitterte|twittert|postete|sagten|sagen|erklären|betonen',
  fr: 'a déclaré|déclare|a dit|dit|a affirmé|affirme|a expliqué|explique|a indiqué|indique|a ajouté|ajoute|a souligné|souligne|a précisé|précise|a estimé|estime|a annoncé|annonce|raconte|a raconté|assure|a assuré|confie|a confié|a écrit|écrit|note|regrette|a réagi|a lancé|lance|déplore|rappelle|résume|témoigne|a commenté|commente|poursuit|s’interroge|demande|a demandé|dénonce|a dénoncé|répond|a répondu|s’exclame|insiste|a insisté|reconnaît|conclut|ironise|martèle|confirme|a confirmé|se souvient|détaille|analyse|prévient|a prévenu|s’inquiète|se réjouit|l’assure|plaide|tranche|évoque|parle d|qualifie|juge|fustige|souffle|glisse|décrit|interroge|inquiète|réjouit|exclame|souvient|a admis|admet|a lâché|lâche|a promis|a regretté|a martelé|a rappelé|a conclu|a résumé|a tweeté|a poursuivi|a répété|a salué|a reconnu|a noté|a observé|a raconté|a avoué|s’est réjoui|a plaidé|ajoute|révèle|a révélé|réplique|a répliqué',
  es: 'dijo|dice|afirmó|afirma|declaró|declara|aseguró|asegura|explicó|explica|señaló|señala|indicó|indica|añadió|añade|agregó|agrega|manifestó|manifiesta|sostuvo|sostiene|comentó|comenta|escribió|ha dicho|ha afirmado|ha asegurado|ha explicado|ha señalado|subrayó|expresó|precisó|advirtió|anunció|contó|cuenta|denunció|preguntó|pregunta|relató|relata|respondió|responde|reconoció|reconoce|insistió|insiste|recordó|recuerda|calificó|califica|criticó|critica|lamentó|lamenta|admitió|concluyó|concluye|reiteró|confirmó|consideró|considera|apuntó|apunta|argumentó|celebró|ha asegurado|ha señalado|ha añadido|ha explicado|ha reconocido|informó|detalló|detalla|destacó|destaca|escribe|confesó|se quejó|puntualizó|remarcó|recalcó|tuiteó|exclamó|enfatizó|enfatiza|ratificó|comunicó|exigió|pidió|ironizó|sentenció|zanjó|apostilló|reveló|revela|replicó',
  pt: 'disse|diz|afirmou|afirma|declarou|declara|explicou|explica|contou|conta|ressaltou|destacou|acrescentou|escreveu|relatou|informou|garantiu|avaliou|comentou|comenta|completou|lembrou|pontuou|perguntou|pergunta|respondeu|criticou|chamou|classificou|concluiu|reforçou|disse|destaca|ressalta|lembra|acrescenta|argumentou|admitiu|confirmou|escreve|explica|anunciou|questionou|lamentou|alertou|defendeu|defende|declarou|enfatizou|frisou|desabafou|postou|publicou|tuitou|revelou|revela|rebateu',
  it: 'ha detto|dice|disse|ha dichiarato|dichiara|ha affermato|afferma|ha spiegato|spiega|ha aggiunto|aggiunge|ha scritto|scrive|ha sottolineato|sottolinea|ha commentato|commenta|ha annunciato|racconta|ha raccontato|sostiene|osserva|conclude|chiede|ha chiesto|chiedeva|risponde|ha risposto|rispose|ammette|ricorda|ha ricordato|precisa|ha precisato|conferma|ha confermato|denuncia|ha denunciato|attacca|insiste|continua|prosegue|definisce|ha definito|avverte|ribadisce|ha ribadito|evidenzia|commentava|aveva detto|disse|assicura|ha twittato|twitta|ha commentato|ha risposto|ha lanciato|ha esclamato|rivela|ha rivelato|riferisce|ha riferito|replica|ha replicato',
  nl: 'zei|zegt|verklaarde|verklaart|vertelde|vertelt|schreef|schrijft|benadrukt|benadrukte|stelt|stelde|meldde|meldt|aldus|vindt|vond|legt|reageert|reageerde|laat|besluit|vroeg|vraagt|noemt|noemde|antwoordt|antwoordde|roept|riep|klinkt het|waarschuwt|waarschuwde|bevestigt|bevestigde|voegt|voegde|herinnert|denkt|hoopt|meent|meende|concludeert|lacht|zegt|klaagt|twitterde|geeft aan|tweette|twittert|zeiden|zeggen|benadrukken|onthult|reageerden',
  sv: 'sa|säger|sade|berättade|berättar|skrev|skriver|menar|menade|förklarade|förklarar|uppgav|uppger|konstaterar|tillade|tillägger|frågar|frågade|kallar|kallade|svarar|svarade|anser|hävdar|tycker|uttrycker|förtydligar|konstaterade|betonar|fortsätter|varnar|kritiserar|sade|twittrade',
  da: 'sagde|siger|fortalte|fortæller|skrev|skriver|mener|mente|forklarede|forklarer|oplyser|oplyste|udtaler|tilføjer|tilføjede|spørger|spurgte|kalder|kaldte|svarer|svarede|forsikrer|understreger|lyder det|konstaterer|fortsætter|advarer|vurderer|påpeger',
  nb: 'sa|sier|fortalte|forteller|skrev|skriver|mener|mente|forklarte|forklarer|opplyser|uttaler|uttalte|legger|understreker|spør|spurte|kaller|kalte|svarer|svarte|poengterer|påpeker|konstaterer|fortsetter|advarer|tilføyer|sa|konkluderer|kommenterer|meddeler|innrømmer',
  pl: 'powiedział|powiedziała|mówi|mówił|mówiła|dodał|dodała|dodaje|stwierdził|stwierdziła|oświadczył|oświadczyła|podkreślił|podkreśliła|podkreśla|napisał|napisała|wyjaśnił|wyjaśnia|przyznał|ocenił|zaznaczył|poinformował|zapytał|zapytała|pyta|opowiada|opowiadał|opowiadała|odpowiedział|odpowiedziała|odpowiada|tłumaczy|tłumaczył|wyjaśniła|uważa|twierdzi|stwierdza|ocenia|zaznacza|zaznaczyła|podkreśla|przyznaje|przekonuje|przekonywał|komentuje|skomentował|skomentowała|informuje|zapewnił|zapewniła|wspomina|zauważa|zauważył|apeluje|napisała|przekazał|przekazała|przyznała|apelował|przytoczył|zaapelował',
  ru: 'сказал|сказала|говорит|заявил|заявила|отметил|отметила|добавил|добавила|сообщил|сообщила|подчеркнул|подчеркнула|написал|написала|считает|пояснил|пояснила|рассказал|рассказала|ответил|призналась|признался|объяснил|спросил|спросила|спрашивает|ответила|отвечает|рассказывает|пишет|утверждает|объяснила|объясняет|подчеркивает|отмечает|уверен|уверена|вспоминает|добавляет|заметил|заметила|признает|заключил|цитирует|комментирует|напомнил|указал|сообщила|уточнил|уточнила|подытожил|констатировал|призвал|прокомментировал|поделился|поделилась',
  tr: 'dedi|söyledi|belirtti|ifade etti|konuştu|açıkladı|vurguladı|kaydetti|ekledi|diye konuştu|değerlendirmesinde bulundu|aktardı|diyor|söylüyor|anlattı|anlatıyor|kullandı|yazdı|sordu|yanıtladı|savundu|uyardı|bulundu|paylaştı',
};

/** Whether a word is the one that a verb of saying ends with: "said", "déclaré" of "a déclaré". */
export const isSpeechVerb = (word: string, primary: string): boolean => lastWords(primary).has(word.toLowerCase());

/** Whether a word is a verb's small end, as in "pointed out", "teilt mit"; alone it says nothing. */
export const endsSpeech = (before: string, word: string, primary: string): boolean =>
  smallEnds.has(word.toLowerCase()) && wholeVerbs(primary).has(`${before} ${word}`.toLowerCase());

const smallEnds = new Set(['on', 'out', 'mit', 'an', 'von', 'het', 'aan', 'det', 'd']);

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
    const words = verbs[primary]?.split('|').map((verb) => verb.split(' ').at(-1) ?? verb);
    set = new Set(words?.filter((word) => !smallEnds.has(word)));
    last.set(primary, set);
  }
  return set;
}
