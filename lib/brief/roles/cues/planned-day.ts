import type { CueRule } from '../cue.ts';
import { comingDay } from './coming-day.ts';

/** Says what will be, and when: "will vote on 12 May". */
export const plannedDay: CueRule = {
  rule: 'planned-day',
  find(sentence, story) {
    const planned = sentence.heard.has('future-tense') || sentence.heard.has('scheduled');
    return planned ? comingDay.find(sentence, story) : undefined;
  },
};
