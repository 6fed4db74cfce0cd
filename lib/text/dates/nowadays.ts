import type { Range } from '../../model.ts';
import { wordEnd, wordStart } from '../word-edge.ts';
import { type DateContext, isIn } from './context.ts';
import { tenseAround } from './tense.ts';

/**
 * True where "today" means these days: "dreißig Menschen arbeiten heute dort", "until today", "today's cars". On the day itself
 * something happened or will, and a verb says so.
 */
export function isNowadays(text: string, { start, end }: Range, context: DateContext): boolean {
  const { small } = context;
  if (!isIn(todays, small.slice(start, end))) return false;
  const before = small.slice(Math.max(0, start - 40), start);
  const after = small.slice(end, end + 20);
  return bound.test(before) || goesOn.test(after) || tenseAround(text, start, end, context) === 'unsaid';
}

/** Whether the words are "today" and nothing else. */
export const isTodayWord = (words: string): boolean => isIn(todays, words.toLowerCase());

const todays =
  "today|heute|aujourd’hui|aujourd'hui|hoy|hoje|oggi|vandaag|idag|i dag|dziś|dzisiaj|сегодня|сьогодні|bugün|今日|今天|本日";

/** Before it: "bis heute", "noch heute", "than today", "damals wie heute". */
const bound = new RegExp(
  `${wordStart}(?:until|till|up to|to|than|even|still|bis|noch|schon|bereits|als|wie|stand|von|für|jusqu[’']à|encore|d[’']|hasta|hasta el día de|até(?: os dias de)?|ainda|fino ad?|sino ad?|ancora|di|tot(?: op)?|nog|än|ännu|til|fram til|den|do|po|до|и|по) ?$|${wordStart}(?:früher|damals|autrefois|back then)[^.;]*$`,
);

/** Behind it: "today's", "heute noch", "der heute 60-jährige", "hoy en día", "aujourd’hui encore". */
const goesOn = new RegExp(
  `^(?:[’']s${wordEnd}| (?:still|noch|schon|bereits|wie damals|nicht mehr|niemand mehr|encore|en día|em dia|ancora|aún|todavía|ainda|nog|fortfarande|fortsatt|stadig|nadal)${wordEnd}| \\d+[ -]?(?:jähr|year|jahre|ans|años|anni))`,
);
