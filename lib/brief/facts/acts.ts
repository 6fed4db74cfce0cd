import type { Mention } from './parties.ts';

/** Whether a mention shows that the name is someone's who does things, or an organisation's: "Ostby Mills agreed", "the head of Ostby Mills". */
export function acts({ sentence: { text }, name: { start, end } }: Mention): boolean {
  return doing.test(text.slice(end, end + 40)) || belonging.test(text.slice(Math.max(0, start - 40), start));
}

const doing = new RegExp(
  `^(?: (?:has|have|had|will|is|hat|will|a|ont|va|ha|han)(?: also| now)?)? (?:${[
    'announc|agree[ds]|accus|acquir|appoint|approv|ask(?:s|ed)|blam|bought|buys|confirm|den(?:y|ies|ied)|declin|earn(?:s|ed)|expect|hir(?:e|ed|es) |launch|order(?:s|ed)|offer|plan(?:s|ned)|predict|prosecut|propos|reject|refus|repl(?:y|ied)|report|reveal|rul(?:ed|es) |sign(?:s|ed)|sold|sue[ds]|surveyed|unveil|urg(?:e|es|ed) |voted|vow|want|warn|won ',
    'kündig|beschließ|beschloss|beschlossen|bestätig|bestreit|beteilig|erklär|fordert|forderte|gewann|gründe|plant|plante|verkauf|verklag|warnt|wirft|übernimmt|übernahm',
    'annonc|veut|demand|accus|achet|lanc|propos|refus|rejet|signe|anunci|acord|acus|compr[aó]|confirm|lanz|pid|quier|rechaz|vend|quer |vota|aprov|accetta|annunci|chied|vuole',
    'kondig|koopt|wil |vraag|meld|meddel|krever|kräver|ønsker|vill |selger|säljer|kjøper|köper',
  ].join(
    '|',
  )})|^[’']s? (?:(?:new|former|own|chief|deputy|senior|interim|board|top) )?(?:chief|CEO|boss|chair|president|founder|director|shares?|stock|owners?|employees?|staff|customers?|headquarters|spokes|management|lawyers?|attorneys?|board|coach|manager|leaders?|parent|investors)`,
  'u',
);

const belonging =
  /(?:CEO|chief|chair(?:man|woman)?|head|president|founder|director|boss|owner|board|employees|spokes(?:man|woman|person)|lawyers?|attorneys?|shares|members|customers|subsidiary|Chef|Chefin|Sprecher|Sprecherin|Vorstand|Präsident|Präsidentin|Gründer|patron|directeur|directrice|président|présidente|jefe|jefa|director|directora|presidente|presidenta|dueño|capo|direttore|fundador) (?:(?:at|of|for|von|der|des|bei|de|du|d’|del|da|do|di)(?: the)? )$|(?:join(?:s|ed)|sued) (?:the )?$/u;
