import type { CueRule } from '../cue.ts';
import { daysFromPublished } from '../days-from-published.ts';

/** News says when it happened, and that was just now: "on Tuesday", "yesterday". */
export const recentDay: CueRule = {
  rule: 'recent-day',
  find({ dates }, { article }) {
    const day = dates.find(({ date }) => {
      const days = daysFromPublished(article, date);
      return days !== undefined && days <= 0 && days >= -7;
    });
    return day && { weight: 1, at: { start: day.start, end: day.end } };
  },
};
