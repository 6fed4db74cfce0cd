import { describe, expect, test } from 'vitest';
import { brief, storyReadings } from '../../../lib/brief/brief.ts';
import { readingsInSteps } from '../../../lib/brief/readings.ts';
import { articleOf } from '../../support/article-of.ts';

const harbour = `## 1. Harbour tolls double
The port authority will double its tolls in March, Mara Lindt said on Monday, after a bill of $4 million came in.
**Why it matters:** Every second container that reaches the valley comes through the harbour.
The [report of the council](https://port.example/report.pdf) was read by 12 members on Tuesday.`;
const ferries = `## 2. Ferries are late
The ferry to the islands left two hours late on Tuesday, Jon Ferring said, and came back empty.
**What's next:** The council meets on Friday.`;

describe.each([
  ['one story', articleOf(`# Harbour tolls double\n${harbour}`)],
  ['several', articleOf(`# At six\n${harbour}\n${ferries}`, { form: 'several', stories: ['b1', 'b5'] })],
])('%s', (_, article) => {
  test('the steps together are the whole brief, and that of each story', () => {
    const { page, stories } = readingsInSteps(article).whole();
    expect(page).toEqual({ article, brief: brief(article) });
    expect(stories).toEqual(storyReadings(article));
  });

  test('the first step has the sections of the whole, and the same articles', () => {
    const steps = readingsInSteps(article);
    const first = steps.soFar();
    const whole = steps.whole();
    expect(first.page.brief.sections).toEqual(whole.page.brief.sections);
    expect(first.page.brief.sections).not.toEqual([]);
    expect(first.page.brief.facts).toEqual([]);
    expect(whole.page.brief.facts).not.toEqual([]);
    // By their identity views know that a reader is still at the same story.
    const articles = ({ page, stories }: typeof first) => [page, ...stories].map((reading) => reading.article);
    expect(articles(whole).every((one, index) => one === articles(first)[index])).toBe(true);
  });

  test('the whole is made once, and is what there is from then on', () => {
    const steps = readingsInSteps(article);
    expect(steps.whole()).toBe(steps.whole());
    expect(steps.soFar()).toBe(steps.whole());
  });
});
