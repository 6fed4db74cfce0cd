import { asText } from '../../lib/brief/export/as-text.ts';
import type { Problem } from '../../lib/model.ts';
import type { MadeBrief } from './brief-maker.ts';
import { wordsOf } from './words-of.ts';

/** What the terminal shows: the brief, or why there is none. */
export function briefAsText({ brief, reading }: MadeBrief): string {
  if (reading) return asText(reading, wordsOf('en'));
  return `${brief.url}: ${brief.problem ? reasons[brief.problem] : 'no brief'}`;
}

const reasons: Record<Problem, string> = {
  'not-a-web-page': 'not a web page, so there is no brief',
  'not-a-story': 'not a story, so there is no brief',
  'too-short': 'too short for a brief',
  'page-refused': 'the browser let nobody read the page',
  'page-silent': 'the page did not answer in time',
};
