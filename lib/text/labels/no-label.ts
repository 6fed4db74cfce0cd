import { letters } from '../word-edge.ts';
import { knownLabel } from './known-label.ts';
import { labelKey } from './label-key.ts';

/**
 * True for a lead-in that is never a label: what publishers set in bold before a picture, a note, a quotation or an
 * answer. "Photo:", "Editor's note:", "Q:", "She added:", "Ida Holm:". What is known as a label is none of these.
 */
export const isNoLabel = (text: string, language?: string): boolean => {
  const key = labelKey(text);
  if (neverLabels.has(key) || key === '') return true;
  if (knownLabel(text, language)) return false;
  return neverOpens.test(key) || speaks.test(key) || isName(text);
};

/**
 * Two or three words, each with a capital, decoration and what stands in brackets aside: "Ida Holm", "Ida van Holm",
 * "⚓ IDA HOLM (Lund)". Of what the lexicon does not know, these answer in interviews and open newsletters' items.
 */
const isName = (text: string): boolean => {
  const words = text
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^([^([（【]*)[([（【].*$/u, '$1')
    .replace(/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]+$/u, '');
  return (
    capitalised.test(words) &&
    !/^(?:the|an?|our|my|what|why|how|where|who|when|das|die|der|le|la|les|el|los|las|il|o|os) /i.test(words)
  );
};

const capitalised = new RegExp(
  `^\\p{Lu}[${letters}.'’-]+(?: (?:van|von|de|del|di|da|al|bin|dos|ter|\\p{Lu}\\.?)){0,2}(?: \\p{Lu}[${letters}'’-]+){1,2}$`,
  'u',
);

/** "She added", "dit-il", "sagte sie": a quotation follows. */
const speaks =
  /(?:^| )(?:said|says|added|adds|asked|wrote|writes|replied|continued|told \S+|(?:sagte?|fragte?|antwortete?|schrieb|erklärte) \S+|[^ ]*-t-(?:il|elle)|(?:dit|explique|ajoute|répond)-(?:il|elle)|(?:a )?(?:ajouté|déclaré|expliqué)|dijo|añadió|afirmó|explicó|disse|acrescentou|afirmou|ha detto|ha aggiunto|zei|zegt|sa|sade|säger|sier|sagde|sanoi|powiedział|powiedziała|dodał|dodała|сказал|сказала|добавил|добавила|dedi)$/;

/** What a line begins with that sends the reader elsewhere, or tells of the page and not of the story. */
const neverOpens =
  /^(?:(?:watch|read|listen|sign up|subscribe|follow|share|click|download|join|contact|email|call|meet|photos?|images?|pictures?|video|graphics?|illustration|source|editor'?s?|written by|reporting by|edited by|additional reporting|about (?:the author|us|this)|by the author|have a tip|got a tip|tips?|sponsored|presented by|a message from|today's|thanks to|(?:last )?updated?|published|fotos?|bild(?:er)?|quelle|anm(?:erkung)?|hinweis|lesen|sehen|hören|abonnieren|newsletter|autor(?:in)?|über (?:den|die) autor(?:in)?|crédit|note|lire|voir|écouter|source|abonnez|regardez|nota|fuente|fotograf[íi]a|lea|lee|vea|mira|escucha|suscr|leia|veja|assista|fonte|leggi|guarda|ascolta|iscriviti|noot|lees|bekijk|luister|läs|les (?:mer|også)|se også|læs|lue|katso|czytaj|zobacz|читайте|смотрите|фото|видео|oku|izle|اقرأ|شاهد|图|圖|写真|사진)(?: |$|[:：-]))/;

const neverLabels = new Set(
  `editor's note; editors note; editors' note; correction; clarification; updated; photo; photos; file photo; photo credit; image
   copyright; data; source; sources; note; methodology; disclosure; watch; video; read; see also; share this; contributing; read or
   share this story; full coverage; series; map; graphic; translation; warning; exclusive; breaking; opinion; analysis by; poll;
   question; answer; q; a; sign up; advertisement; credit; photographer; follow; contact; listen; image; picture; by`
    .split(';')
    .map((word) => word.trim().replace(/\s+/g, ' ')),
);
