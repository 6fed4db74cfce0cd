import { isUnspaced } from '../language.ts';
import { patternOf } from '../pattern.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type DateContext, isIn } from './context.ts';
import { conditions, tenseWordsOf } from './tense-words.ts';

/** `scheduled` is a present that names what is on a calendar, "the fair opens on": ahead, unless it has just been. */
export type Tense = 'ahead' | 'scheduled' | 'back' | 'unsaid';

/**
 * Where the clause around a date looks; `edge` is a word that belongs to the date, "until Friday". "The minister said on
 * Tuesday that the road will open" looks back: the day belongs to what was said.
 */
export function tenseAround(text: string, start: number, end: number, context: DateContext, edge = ''): Tense {
  const { primary, small } = context;
  const before = clauseEnd.exec(small.slice(Math.max(0, start - 90), start))?.[0] ?? '';
  const after = clauseStart.exec(small.slice(end, end + 60))?.[0] ?? '';
  // German tells verbs from nouns by their small letters.
  const written = primary === 'de' ? text : small;
  const [writtenBefore, writtenAfter] = [
    written.slice(start - before.length, start),
    written.slice(end, end + after.length),
  ];
  if (isIn(sinceWords, edge)) return 'back';
  if (isIn(untilWords, edge)) return untilThen(before, `${writtenBefore} ${writtenAfter}`, primary);
  if (/(?:had been|hätte) [^.]*$/.test(before)) return 'back';
  if (primary === 'de' && hearsay.test(written.slice(Math.max(0, start - 90), end + 200))) return 'back';
  // "Sales for September were down": the figures of a month that has been.
  if (primary === 'en' && / for $/.test(before) && /^ (?:was|were|rose|fell|came|showed|totall?ed)/.test(after))
    return 'back';
  if (setFor.test(before) || bareFor[primary]?.test(before)) return 'ahead';
  if (spoken.test(before) || told.test(after)) return 'back';
  // The verb before a day goes with it: "it began in June and would end" looks back.
  if (looksAhead(before, context)) return 'ahead';
  if (looksBack(writtenBefore, primary)) return 'back';
  if (looksAhead(after, context)) return 'ahead';
  if (isIn(looseSince, edge) || looksBack(writtenAfter, primary)) return 'back';
  const { scheduled } = tenseWordsOf(primary);
  // Right before its day: further off, "votes" and "plays" are things.
  const close = primary === 'en' ? before.slice(-40) : `${before.slice(-40)} ${after.slice(0, 30)}`;
  if (patternOf(`scheduled ${primary}`, () => whole(scheduled, primary), 'u').test(close)) return 'scheduled';
  if (conditions[primary]?.test(before)) return 'scheduled';
  // "Harbour chief to retire at end of March": a headline's way to say "will".
  if (primary === 'en' && !/[.!?:;,][”"’]?$/.test(text) && / to [a-z]{3,}(?: [a-z]+)? (?:[^.,]*)$/.test(before))
    return 'ahead';
  // "In May, August and September, rain fell", "On Friday, the court will rule": where a date opens the sentence, its verb
  // comes later. Where both ways are spoken of, nothing is told.
  if (start > 40) return 'unsaid';
  const rest = [end, end + (/^[^:;“”"—]{0,200}/.exec(small.slice(end, end + 200))?.[0].length ?? 0)] as const;
  const back = looksBack(written.slice(...rest), primary);
  // "On Tuesday, the office told him it would start": what was said is ahead, the saying is not.
  const ahead = looksAhead(small.slice(...rest), context);
  if (ahead === back || (ahead && /(?<![a-z])(?:said|says|told)(?![a-z])/.test(small.slice(...rest)))) return 'unsaid';
  return back ? 'back' : 'ahead';
}

/** "closed until Friday" looks ahead, "led it until March" and "did not say so until Friday" look back. */
function untilThen(before: string, written: string, primary: string): Tense {
  if (/(?:n['’]t|not|never|nicht|erst|pas|no|não|non|niet|inte|ikke) [^.]*$/.test(before)) return 'back';
  if (
    /(?:clos|shut|exten|postpon|suspend|delay|adjourn|had|remain|stay|gesperrt|verläng|verscho|geschlossen|ferm|prolong|report|cerrad|aplaz|fechad|adiad|chius|rinvi|gesloten|stäng|stengt|lukke)/.test(
      before,
    )
  )
    return 'ahead';
  return looksBack(written, primary) ? 'back' : 'ahead';
}

const whole = (list: string, primary: string) => (isUnspaced(primary) ? list : `${wordStart}(?:${list})${wordEnd}`);

const looksAhead = (clause: string, { primary, words }: DateContext): boolean =>
  patternOf(`ahead ${primary}`, () => whole(`${words.future}|${tenseWordsOf(primary).ahead}`, primary), 'u').test(
    clause,
  );

const looksBack = (clause: string, primary: string): boolean =>
  patternOf(`past ${primary}`, () => whole(tenseWordsOf(primary).past, primary), 'u').test(clause);

/** "Sie soll im April angefangen haben": what is said to have been. */
const hearsay =
  /(?<![a-zäöüß])soll(?:en)? [^.;:!?]{0,160} (?:[a-zäöüß]{2,6})?(?:ge|er|ver|be|ent|zer)[a-zäöüß]{2,}(?:t|en) (?:haben|sein|worden sein)(?![a-zäöüß])/;

const bareFor: Record<string, RegExp> = { pl: / na $/, pt: / para $/ };

const clauseEnd = /[^.;:!?,—–“”"。、，]{0,90}$/u;
const clauseStart = /^[^.;:!?,—–“”"。]{0,60}。?/u;

const sinceWords = 'since|seit|seit dem|depuis|desde|sedan|siden|sinds';
const untilWords =
  "until|till|bis|jusqu’en|jusqu'en|jusqu’au|jusqu'au|hasta|até|entro|entro il|fino al|fino a|tot|til|do|до|к";
// "since" and "from" in one word: a verb that looks ahead tells.
const looseSince = 'dal|od|с';

// "a session called for Thursday": what is called for a day lies ahead.
const setFor = new RegExp(
  `${wordStart}(?:for|until|by|ahead of|as early as|as soon as|starting|beginning|effective|para(?: el| la| o| a)|até|pour(?: le| la| ce)?|für(?: den| die)?|bis|bis zum|voor|tot|per(?: il| la)?|à partir de|à partir du|a partir de|a partir del|jusqu[’'](?:à|au)|d[’']ici(?: au)?|hasta(?: el)?|entro(?: il)?|fino a|fino al|till|til)\\s*$`,
  'u',
);
// "said on", "said late on", "announced": the verb stands next to the day.
const spoken = new RegExp(
  `${wordStart}(?<!be )(?:said|says|told [^ ]+|told|announced|reported|wrote|added|confirmed|tweeted|posted|sagte|teilte|erklärte|berichtete|dijo|anunció|informó|déclaré|annoncé|indiqué|disse|anunciou|detto|annunciato|zei|meldde|sa|sade|sier)(?: (?:late|early|later|here|in a statement))?(?: (?:on|in|am|im|el|ce|en|op|i|på|na|nesta|nella))?\\s*$`,
  'u',
);
const told = new RegExp(
  `^(?: (?:morning|night|evening|afternoon))? (?:said|told|announced|condemned|[a-z]{3,15}ed|sagte|teilte|dijo)${wordEnd}`,
  'u',
);
