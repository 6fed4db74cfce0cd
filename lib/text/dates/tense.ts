import { isUnspaced, wordEnd, wordStart } from '../language.ts';
import { patternOf } from '../pattern.ts';
import type { DateContext } from './context.ts';

export type Tense = 'ahead' | 'back' | 'unsaid';

/**
 * Where the clause around a date looks. "The minister said on Tuesday that the road will open" looks back: the day
 * belongs to what was said.
 */
export function tenseAround(text: string, start: number, end: number, { primary, words }: DateContext): Tense {
  const before = (/[^.;:!?,—–“”"]{0,90}$/u.exec(text.slice(Math.max(0, start - 90), start))?.[0] ?? '').toLowerCase();
  const after = (/^[^.;:!?,—–“”"]{0,60}/u.exec(text.slice(end, end + 60))?.[0] ?? '').toLowerCase();
  if (set.test(before)) return 'ahead';
  if (spoken.test(before) || told.test(after)) return 'back';
  const ahead = patternOf(`ahead ${primary}`, () =>
    isUnspaced(primary) ? words.future : `${wordStart}(?:${words.future})${wordEnd}`,
  );
  if (ahead.test(`${before} ${after}`)) return 'ahead';
  return past.test(`${before} ${after}`) ? 'back' : 'unsaid';
}

// "a session called for Thursday": what is called for a day lies ahead.
const set = /(?<!\p{L})(?:for|until|by|para el|até|pour|für den|für|bis|voor|tot|per)\s*$/u;
// "said on", "said late on", "announced": the verb stands next to the day.
const spoken =
  /(?:said|says|told \p{L}+|told|announced|reported|wrote|added|confirmed|tweeted|posted|sagte|teilte|erklärte|berichtete|dijo|anunció|informó|déclaré|annoncé|indiqué|disse|anunciou|detto|annunciato|zei|meldde|sa|sade|sier)(?: (?:late|early|later|here|in a statement))?(?: (?:on|am|el|ce|op|i|på|na|nesta|nella))?\s*$/u;
const told =
  /^(?: (?:morning|night|evening|afternoon))? (?:said|told|announced|condemned|\p{L}{3,15}ed|sagte|teilte|dijo)(?!\p{L})/u;
const past =
  /(?<!\p{L})(?:was|were|had|did|took|won|began|came|died|held|\p{L}{3,15}ed|war|waren|hatte|hatten|wurde|wurden|était|avait|fue|fueron|había|foi|foram|era|stato|stata|was|werd|werden|hade|var|hadde|był|была|был)(?!\p{L})/u;
