import { datesIn } from '../../../text/dates.ts';
import type { CueRule } from '../cue.ts';
import { daysFromPublished } from '../days-from-published.ts';

/** What comes next has a day: "will vote on 12 May", "next Tuesday". A year to come is half as telling. */
export const comingDay: CueRule = {
  rule: 'coming-day',
  find({ text }, { article }) {
    const thisYear = article.published?.slice(0, 4);
    for (const { date, start, end } of datesIn(text, article.language, article.published)) {
      if ((daysFromPublished(article, date) ?? 0) > 0) return { weight: 2, at: { start, end } };
      if (date && thisYear && date.slice(0, 7) > (article.published ?? '').slice(0, date.length) && date.length < 10)
        return { weight: 1, at: { start, end } };
    }
    return undefined;
  },
};
