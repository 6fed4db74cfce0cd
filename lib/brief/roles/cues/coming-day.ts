import type { CueRule } from '../cue.ts';
import { daysFromPublished } from '../days-from-published.ts';

/** Names a day to come: "on 12 May", "next Tuesday". A month or year to come is half as telling. */
export const comingDay: CueRule = {
  rule: 'coming-day',
  find({ dates }, { article: { published }, article }) {
    for (const { date, start, end } of dates) {
      if ((daysFromPublished(article, date) ?? 0) > 0) return { weight: 1, at: { start, end } };
      if (date && published && date.length < 10 && date > published.slice(0, date.length))
        return { weight: 0.5, at: { start, end } };
    }
    return undefined;
  },
};
