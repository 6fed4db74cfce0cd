import { brief } from '../../../lib/brief/brief.ts';
import type { Article, Story } from '../../../lib/model.ts';
import { bareLink } from '../../../lib/stories/bare-link.ts';
import { articleOf } from '../../support/article-of.ts';

export const wall = 'Port Havren halts ferries as storm wall cracks';
export const arabic = 'الميناء يعيد فتح العبّارة بعد العاصفة';
export const noted = 'Council keeps the night bus after all';
export const damaged = 'The story whose record is damaged';
export const bare = 'A link that was kept for later';

const wallText = `
  # ${wall}
  > The harbour authority closed both slipways on Tuesday and told 600 households to get ready to leave.
  The storm wall of Port Havren cracked on Tuesday morning, the harbour authority said, and all ferries stay in port.
  **Why it matters:** A second failure during the tide would put about 600 homes under water.
  **The big picture:** The wall was built in 1962 and was to last for fifty years.
  ## What is closed
  - Both slipways and the fish market
  - The school on the quay, which was moved to the town hall
  “We heard it before we saw it,” said harbour master Ilse Brandvold. “It sounded like ice.”
  [box] ## By the numbers
  [box] Repairs will cost 4.2 million crowns and take until 14 June.
  Engineers measured a gap of 11 centimetres; last year's [report on the wall](https://courier.example/wall-report) had warned of it.
  ---
  **What's next:** The council meets on Thursday to decide whether the quay is cleared.
  The ferries carry 4,200 passengers a day. Buses will run around the bay until the wall is mended.`;

const arabicText = `
  # ${arabic}
  قالت سلطة الميناء يوم الاثنين إن العبّارات ستعود إلى العمل صباح الخميس بعد إصلاح الجدار.
  وأضافت أن نحو 600 منزل لم تعد مهددة بالمياه، وأن المدرسة على الرصيف ستفتح أبوابها من جديد.`;

const notedText = `
  # ${noted}
  The council of Elmstead voted 14 to 9 on Monday to keep the night bus for another year.
  The bus had been due to stop in May. About 300 people ride it on an ordinary night, most of them nurses.
  The line costs 210,000 crowns a year, the treasurer Mara Lindt told the council.`;

const towns = ['Aldmoor', 'Brack', 'Cawdon', 'Dunley', 'Eskerry', 'Fenwick', 'Garth', 'Holm'];
const news = ['reopens its library', 'counts its trees', 'mends the old bridge'];

const story = (id: string, lines: string, change: Partial<Article>, marks: Partial<Story> = {}): Story => {
  const url = `https://courier.example/${id}`;
  const article = articleOf(lines, { url, canonicalUrl: url, site: 'Harbour Courier', ...change });
  return {
    schema: 2,
    id,
    saved: '2026-03-04T10:00:00.000Z',
    tags: [],
    highlights: [],
    article,
    brief: brief(article),
    ...marks,
  };
};

const town = (name: string, what: string, number: number): Story =>
  story(
    `town-${number}`,
    `# ${name} ${what}
    The town of ${name} said on Friday that it had begun, and that ${number + 12} people took part.
    It will take until the end of the year, said mayor Tomas Reyl.`,
    { site: 'Quay Weekly', authors: ['Jo Hale'] },
    {
      tags: number % 4 === 0 ? ['towns'] : [],
      ...(number % 5 === 4 ? { read: '2026-03-05T10:00:00.000Z', progress: 1 } : {}),
      ...(number % 7 === 6 ? { archived: '2026-03-06T10:00:00.000Z' } : {}),
    },
  );

const link = bareLink('https://courier.example/for-later', bare);
if (!link) throw new Error('The link of the made shelf is none');

/** Newest first: all that a list and its reader must be able to show. */
export const shelfStories: Story[] = [
  story('wall', wallText, { authors: ['Ilse Brandvold'], modified: '2026-01-06T14:00:00Z' }),
  { schema: 2, id: 'bare', saved: '2026-03-04T09:00:00.000Z', tags: [], highlights: [], uncaptured: true, ...link },
  story('arabic', arabicText, { language: 'ar', direction: 'rtl', site: 'صحيفة الميناء' }, { tags: ['العربية'] }),
  story(
    'noted',
    notedText,
    {},
    {
      tags: ['transport', 'councils'],
      note: 'Ask the treasurer what the line earns.',
      progress: 0.4,
      highlights: [
        { quote: 'About 300 people ride it', at: { block: 'b2', start: 33, end: 57 }, note: 'Most of them nurses!' },
        { quote: 'words that the page no longer has' },
      ],
    },
  ),
  story('damaged', `# ${damaged}\nNobody will read this sentence again, said the clerk.`, {}),
  ...news.flatMap((what, row) => towns.map((name, column) => town(name, what, row * towns.length + column))),
];

/** A list as it comes from elsewhere: two stories, and a line that is none. */
export const listFromElsewhere = `url,title,tags
https://elsewhere.example/tides,Tides are counted anew,sea
https://elsewhere.example/gulls,Gulls are counted as well,
not an address,A line that leads nowhere,
`;
