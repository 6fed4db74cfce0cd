import type { CueRule } from './cue.ts';
import { afterHeading } from './cues/after-heading.ts';
import { afterLead } from './cues/after-lead.ts';
import { asks } from './cues/asks.ts';
import { attribution } from './cues/attribution.ts';
import { began } from './cues/began.ts';
import { benefit } from './cues/benefit.ts';
import { besideQuote } from './cues/beside-quote.ts';
import { cause } from './cues/cause.ts';
import { central } from './cues/central.ts';
import { closes } from './cues/closes.ts';
import { comingDay } from './cues/coming-day.ts';
import { consequence } from './cues/consequence.ts';
import { contrast } from './cues/contrast.ts';
import { counters } from './cues/counters.ts';
import { explains } from './cues/explains.ts';
import { farDown } from './cues/far-down.ts';
import { figures } from './cues/figures.ts';
import { firstPastDate } from './cues/first-past-date.ts';
import { firstQuote } from './cues/first-quote.ts';
import { futureTense } from './cues/future-tense.ts';
import { had } from './cues/had.ts';
import { harm } from './cues/harm.ts';
import { headlineWords } from './cues/headline-words.ts';
import { inList } from './cues/in-list.ts';
import { lead } from './cues/lead.ts';
import { leans } from './cues/leans.ts';
import { long } from './cues/long.ts';
import { looksBack } from './cues/looks-back.ts';
import { mostOfHeadline } from './cues/most-of-headline.ts';
import { names } from './cues/names.ts';
import { namesSpeaker } from './cues/names-speaker.ts';
import { nearTop } from './cues/near-top.ts';
import { negation } from './cues/negation.ts';
import { objection } from './cues/objection.ts';
import { opensParagraph } from './cues/opens-paragraph.ts';
import { pastDate } from './cues/past-date.ts';
import { plannedDay } from './cues/planned-day.ts';
import { possibility } from './cues/possibility.ts';
import { quoted } from './cues/quoted.ts';
import { recentDay } from './cues/recent-day.ts';
import { reportsSpeech } from './cues/reports-speech.ts';
import { scheduled } from './cues/scheduled.ts';
import { short } from './cues/short.ts';
import { significance } from './cues/significance.ts';
import { speaksOn } from './cues/speaks-on.ts';
import { speaksTo } from './cues/speaks-to.ts';
import { standfirstWords } from './cues/standfirst-words.ts';
import { takesSide } from './cues/takes-side.ts';
import { toldQuote } from './cues/told-quote.ts';
import { trend } from './cues/trend.ts';
import { turns } from './cues/turns.ts';
import { uncertain } from './cues/uncertain.ts';
import { unusual } from './cues/unusual.ts';

/** Every cue there is. A role's weights say what each is worth to it. */
export const cues: CueRule[] = [
  afterHeading,
  afterLead,
  asks,
  attribution,
  began,
  benefit,
  besideQuote,
  cause,
  central,
  closes,
  comingDay,
  consequence,
  contrast,
  counters,
  explains,
  farDown,
  figures,
  firstPastDate,
  firstQuote,
  futureTense,
  had,
  harm,
  headlineWords,
  inList,
  lead,
  leans,
  long,
  looksBack,
  mostOfHeadline,
  namesSpeaker,
  names,
  nearTop,
  negation,
  objection,
  opensParagraph,
  pastDate,
  plannedDay,
  possibility,
  quoted,
  recentDay,
  reportsSpeech,
  scheduled,
  short,
  significance,
  speaksOn,
  speaksTo,
  standfirstWords,
  takesSide,
  toldQuote,
  trend,
  turns,
  uncertain,
  unusual,
];
