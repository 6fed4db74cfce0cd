import { datesIn } from '../../../text/dates.ts';
import type { CueRule } from '../cue.ts';
import { daysFromPublished } from '../days-from-published.ts';

/** News says when it happened, and that was just now: "on Tuesday", "yesterday". */
export const recentDay: CueRule = {
  rule: 'recent-day',
  find({ text }, { article }) {
    const day = datesIn(text, article.language, article.published).find(({ date }) => {
      const days = daysFromPublished(article, date);
      return days !== undefined && days <= 0 && days >= -7;
    });
    return day && { weight: 1, at: { start: day.start, end: day.end } };
  },
};
