import type { SeenSentence } from './seen.ts';

/**
 * True for what was expected once and has come or not since: "Lindt expected to be back at work by August", told in the spring
 * after. All its days have been, and its verb looks ahead from then.
 */
export function isOvertaken({ text, dates }: SeenSentence, published: string | undefined): boolean {
  if (!published || dates.length === 0 || !expectedOnce.test(text) || stillAhead.test(text)) return false;
  return dates.every(({ date }) => date !== undefined && date < published.slice(0, date.length));
}

/** What is said falsely of days to come does not come: "Posts falsely said that the ferry would be sold in May". */
export const isToldFalsely = ({ text }: SeenSentence): boolean => falsely.test(text);

const falsely =
  /(?<!\p{L})(?:falsely|erroneously|fälschlich(?:erweise)?|irreführend|à tort|faussement|falsamente|erróneamente|erroneamente|ten onrechte|felaktigt|feilaktig|fejlagtigt|fałszywie|błędnie|ложно|ошибочно)(?!\p{L})/iu;

const expectedOnce =
  /(?<!\p{L})(?:(?<!(?:is|are|be|[’']s|[’']re) )(?:\p{L}+ly )?(?:expected|hoped|planned|intended|aimed|wanted) to|(?:was|were|had been) (?:expected|scheduled|set|supposed|due|meant|to)|sollten?|wollten?|erwarteten?|devai(?:t|ent)|comptai(?:t|ent)|espérai(?:t|ent)|debían?|iban? a|esperaba[n]?|doveva(?:no)?|devia(?:m)?|iria(?:m)?|zou(?:den)?|skulle|miał[ao]?|mieli|должн[аоы]? был[аои]?)(?!\p{L})/iu;

const stillAhead =
  /(?<!\p{L})(?:will|is|are|has|have|wird|werden|ist|sind|va|vont|sera|será|va a|sarà|zal|skal|ska|będzie|будет)(?!\p{L})/iu;
