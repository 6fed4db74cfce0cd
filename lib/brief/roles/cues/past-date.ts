import type { CueRule } from '../cue.ts';
import { daysFromPublished } from '../days-from-published.ts';

/** Names a day, month or year that lies back: "in 2014", "on 3 March". */
export const pastDate: CueRule = {
  rule: 'past-date',
  find({ dates }, { article: { published }, article }) {
    for (const { date, start, end } of dates) {
      const days = daysFromPublished(article, date);
      const lies = days === undefined ? date && published && date < published.slice(0, date.length) : days < -7;
      if (lies) return { weight: 1, at: { start, end } };
    }
    return undefined;
  },
};
