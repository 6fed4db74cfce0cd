import { primaryOf } from '../../text/language.ts';
import { goesOn, hasVerb } from './whole-clause.ts';

/**
 * Whether a statement may end at a mark: what remains still says what happened, and nothing of it is taken back. Not within
 * brackets or a pair of dashes, behind an aside, in a list, before a "but", nor where a verb waits for its other half.
 */
export function mayEndAt(statement: string, mark: number, language: string): boolean {
  const kept = statement.slice(0, mark);
  const rest = statement.slice(mark + 1).trimStart();
  if (contrast.test(statement.slice(mark)) || concedes.test(kept) || lastWaits.test(kept)) return false;
  const clause = /[^,;]*$/.exec(kept)?.[0] ?? '';
  const opener = [...clause.matchAll(subordinator)].at(-1);
  const depends = opener && clause.slice(opener.index + opener[0].length);
  if (depends !== undefined && (!hasVerb(depends) || waits.test(depends))) return false;
  if (list.test(rest) || (examples.test(clause) && !goesOn(rest))) return false;
  if (count(kept, /(?<![\p{L}\d])['‘](?=\S)/gu) > count(kept, /(?<=\S)['’](?!\p{L})/gu)) return false;
  if (count(kept, /\(/g) > count(kept, /\)/g)) return false;
  const isDash = statement[mark] === ' ';
  // One dash of two, or a comma between them.
  if (isDash ? dash.test(kept) || dash.test(rest.slice(1)) : dash.test(kept) && dash.test(rest)) return false;
  if (isDash) return hasVerb(kept) && isClosed(kept, rest.slice(1), language);
  const aside = kept.split(/[,;] /).slice(1).at(-1);
  if (aside !== undefined && /^\S+(?: \S+){0,3}$/.test(aside) && !hasVerb(aside) && !goesOn(rest)) return false;
  return adds(rest) && isClosed(kept, rest, language);
}

/** "Wondering if more boats, …": the subject alone; "said that while boats stay, …": a clause within it. */
const subordinator =
  /(?<!\p{L})(?:that|if|whether|because|dass|wenn|weil|ob|que|qu’|si|che|perché|dat|omdat|att|om|fordi|że|jeśli|что|если)(?!\p{L})/gu;
const waits =
  /^ ?(?:while|when|if|although|though|as|after|before|where|unless|wenn|als|nachdem|obwohl|si|quand|cuando|se|quando|als|wanneer|om|når|hvis|gdy|если|когда)(?!\p{L})/u;

const list = /^\S+(?: \S+){0,2}, (?:\S+(?: \S+){0,3},? )?(?:and|or|und|oder|et|ou|y|o|e|og|och|en|i|и) /u;
const examples = /(?<!\p{L})(?:such as|like|including|zoals|såsom|comme|como|wie|jak|come)(?!\p{L})/u;

const count = (text: string, pattern: RegExp): number => (text.match(pattern) ?? []).length;

const dash = / - |[—–](?!\d)/;

/** What is added has a verb, or opens as what is added does: not the next one of a list. */
const adds = (rest: string): boolean =>
  goesOn(rest) ||
  /^(?:with|avec|con|com|mit|met|med|\p{Ll}+ing)(?!\p{L})/u.test(rest) ||
  hasVerb(/^[^,;]*/.exec(rest)?.[0] ?? '');

const but =
  'but|yet|aber|doch|sondern|mais|pero|sino|mas|porém|ma|però|maar|men|utan|lecz|ale|jednak|natomiast|но|однако|але|проте';
const contrast = new RegExp(
  `(?:[,;]| [–—-]) (?:${but})(?!\\p{L})|(?<!\\p{L})(?:however|jedoch|allerdings|dennoch|echter|cependant|toutefois|sin embargo|no entanto|tuttavia|dock|imidlertid)(?!\\p{L})`,
  'u',
);

/** Who concedes something goes on with a "but". */
const concedes =
  /(?<!\p{L})(?:zwar|wohl|certes|bien sûr|wprawdzie|owszem|co prawda|admittedly|granted|true,|to be sure|it is true|es cierto|si bien|é verdade|è vero|è vero che|weliswaar|visserligen|förvisso|riktignok|ganske vist|vel|правда|конечно|щоправда)(?!\p{L})/iu;

/** "Has, after a long night, closed": the rest of the verb is to come; "the mayor, 52, has" as well. */
const lastWaits =
  /(?<!\p{L})(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should|be|been|ist|sind|war|waren|wird|werden|wurde|wurden|soll|sollen|kann|muss|est|sont|était|a|ont|avait|sera|va|peut|doit|es|son|era|fue|ha|han|había|será|puede|é|são|foi|tem|vai|è|sono|hanno|viene|heeft|zijn|wordt|zal|är|har|blev|ska|er|ble|vil|jest|są|that|which|who|and|or|of|in|on|at|to|for|with|by|dass|und|oder|que|et|y|che|e|dat|en|att|och|at|og|że|i|что|и)$|, \d{1,3}$/iu;

const brackets: Partial<Record<string, RegExp>> = {
  de: /(?<!\p{L})(?:ist|sind|war|waren|hat|haben|hatten?|wird|werden|wurden?|sollt?e?n?|kann|können|konnten?|könnten?|muss|müssen|mussten?|darf|dürfen|durften?|will|wollen|wollten?|möchten?|würden?)(?!\p{L})/u,
  nl: /(?<!\p{L})(?:is|zijn|was|waren|heeft|hebben|had|hadden|wordt|worden|werd|werden|zal|zullen|zou|zouden|kan|kunnen|kon|moet|moeten|moest|mag|wil|willen)(?!\p{L})/u,
};

const lastOfBracket =
  /(?<!\p{L})(?:\p{Ll}*ge\p{Ll}+t|(?:be|ver|er|ent|zer|her|ont)\p{Ll}+[td]|\p{Ll}+(?:iert|eerd|en|ern|eln)|hat|ist|sind|wird|wurde)$/u;

/** German and Dutch set the other half of a verb last: a clause that lies between has two commas. */
function isClosed(kept: string, rest: string, language: string): boolean {
  const waits = brackets[primaryOf(language)]?.test(kept) === true && !lastOfBracket.test(kept);
  return !waits || !/[,;–—]/.test(kept + rest);
}
