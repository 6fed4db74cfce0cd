import { describe, expect, test } from 'vitest';
import { articleOf as articleFrom } from '../../../lib/article/article.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { documentOf } from '../../support/parse-page.ts';

const story = [
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.',
  'Every second container that reaches the valley comes through the harbour, and its shippers are angry.',
  'The dredgers will work at night, the authority said, so that the ferries can keep to their timetable.',
  'Harbour master Ilse Brandt said that the channel would be two metres deeper by the autumn, or sooner.',
];
const paragraphs = story.map((text) => `<p>${text}</p>`).join('\n');
const news = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({
    '@type': 'NewsArticle',
    headline: 'Harbour tolls double in March',
    publisher: { name: 'The Courier' },
    author,
  })}</script>`;

const authorsOn = ({ head = '', above = '', body = paragraphs, below = '' }) => {
  const outcome = articleFrom(
    takeSnapshot(
      documentOf(
        `<!doctype html><html lang="en"><head><title>Harbour tolls double in March</title><meta property="og:type" content="article"><meta property="og:site_name" content="The Courier">${head}</head>
        <body><article><h1>Harbour tolls double in March</h1>${above}${body}</article>${below}</body></html>`,
      ),
    ),
  );
  if (!outcome.ok) throw new Error(`No article: ${outcome.problem}`);
  return outcome.value.authors;
};

describe('declared', () => {
  test('whoever claims what the page looks into is no author', () => {
    const review = { '@type': 'ClaimReview', itemReviewed: { author: { '@type': 'Person', name: 'Ola Berg' } } };
    const head = `<script type="application/ld+json">${JSON.stringify(review)}</script>`;
    const above = '<p class="author">Ola Berg</p>';
    expect(authorsOn({ above })).toEqual(['Ola Berg']);
    expect(authorsOn({ head, above })).toEqual([]);
  });

  test('persons, without the outlet', () => {
    const head = news([
      { '@type': 'Person', name: 'Mara Lindt' },
      { '@type': 'Organization', name: 'The Courier' },
    ]);
    expect(authorsOn({ head })).toEqual(['Mara Lindt']);
  });
  test('an agency stands beside them', () => {
    expect(authorsOn({ head: news({ name: 'By MARA LINDT and JOE OKAFOR, Associated Press' }) })).toEqual([
      'MARA LINDT',
      'JOE OKAFOR',
      'Associated Press',
    ]);
  });
  test('one who gave the outlet her name is its author', () => {
    const head = `<meta property="og:site_name" content="Mara Lindt"><meta name="author" content="Mara Lindt">`;
    expect(authorsOn({ head })).toEqual(['Mara Lindt']);
  });
  test('a fuller byline wins', () => {
    const head = `${news({ name: 'Mara Lindt' })}<meta name="author" content="Mara Lindt, Joe Okafor">`;
    expect(authorsOn({ head })).toEqual(['Mara Lindt', 'Joe Okafor']);
  });
  test('the writer in a name of its own beside the outlet as author', () => {
    const head = `${news({ '@type': 'Person', name: 'The Courier' })}<meta name="articleAuthor" content="Mara Lindt">`;
    expect(authorsOn({ head })).toEqual(['Mara Lindt']);
  });
  test('meta elements that one program reads', () => {
    expect(authorsOn({ head: '<meta name="search.byline" content="Mara Lindt">' })).toEqual(['Mara Lindt']);
    expect(authorsOn({ head: '<meta name="smartbanner:author" content="Mara Lindt">' })).toEqual([]);
  });
  test('the publisher with its slogan is no person', () => {
    const head = `<meta property="og:site_name" content="The Courier">${news({ '@type': 'Person', name: 'Valley Post - The Courier | All the news' }).replace('"name":"The Courier"', '"name":"Valley Post - The Courier | All the news"')}`;
    expect(authorsOn({ head, above: '<p>By Joe Okafor</p>' })).toEqual(['Joe Okafor']);
  });
  test('a desk signs where no person is named', () => {
    expect(authorsOn({ head: news({ '@type': 'Organization', name: 'Courier Staff' }) })).toEqual(['Courier Staff']);
  });
  test('an outlet and an agency together', () => {
    const head = news([
      { '@type': 'Organization', name: 'The Courier' },
      { '@type': 'Organization', name: 'AFP' },
    ]);
    expect(authorsOn({ head })).toEqual(['The Courier', 'AFP']);
  });
  test('the publisher under another name is no person', () => {
    const head =
      '<meta name="author" content="Harbour Wave (www.wave.example)"><meta name="publisher" content="Harbour Wave">';
    expect(authorsOn({ head: `${head}${news([])}`, below: '<p>By Mara Lindt</p>' })).toEqual(['Mara Lindt']);
    expect(authorsOn({ head })).toEqual(['Harbour Wave']);
  });
  test('initials sign where nobody else does', () => {
    expect(authorsOn({ head: news({ name: 'mli' }) })).toEqual(['mli']);
    expect(authorsOn({ head: `${news({ name: 'mli' })}<meta name="author" content="AFP">` })).toEqual(['AFP']);
  });
  test('who edited is no author where another wrote', () => {
    const below = '<p>Editor: Joe Okafor</p>';
    const head = news({ '@type': 'Person', name: 'Joe Okafor' });
    expect(authorsOn({ head, above: '<p class="author">Mara Lindt</p>', below })).toEqual(['Mara Lindt']);
    expect(authorsOn({ head, below })).toEqual(['Joe Okafor']);
  });
  test('whom the page names besides did not write what an agency signs', () => {
    const below = '<div class="author-teaser"><p>Ada Lind</p></div>';
    expect(authorsOn({ head: news({ name: 'AFP' }), below })).toEqual(['AFP']);
  });
});

describe('shown', () => {
  test('lines of one byline are taken together', () => {
    const above =
      '<div class="meta author"><div>By</div><div>Mara Lindt</div><div>@mara</div><div>Joe Okafor</div></div>';
    expect(authorsOn({ above })).toEqual(['Mara Lindt', 'Joe Okafor']);
  });
  test('names in elements of their own are not run together', () => {
    const above = '<div class="article-byline"><span>Anna Berg</span><span>Tim Keller</span></div>';
    expect(authorsOn({ above })).toEqual(['Anna Berg', 'Tim Keller']);
  });
  test("who took the picture, and another story's author, are none", () => {
    const above =
      '<figure><img src="a.jpg"><figcaption class="author">Joe Okafor</figcaption></figure><p class="byline">Mara Lindt</p>';
    const below = '<div><a rel="author" href="/authors/ada-lind">Ada Lind</a></div>';
    expect(authorsOn({ above, below })).toEqual(['Mara Lindt']);
  });
  test('a headline that opens with "Von" is no byline', () => {
    expect(authorsOn({ above: '<h2>Von Hamburg nach Bremen</h2><p class="byline">Anna Berg</p>' })).toEqual([
      'Anna Berg',
    ]);
  });
  test('the sign of an agency, before and after the text', () => {
    expect(authorsOn({ body: `<p>HARBOUR CITY (Reuters) - ${story[0]}</p>${paragraphs}` })).toEqual(['Reuters']);
    expect(authorsOn({ body: `${paragraphs}<p>The vote is on Friday. (mli/dpa)</p>` })).toEqual(['mli/dpa']);
  });
  test('a dateline names who reports', () => {
    const line = '港の料金が三月に二倍になると港湾局が月曜日に発表した。谷へ運ばれる荷物の半分がこの港を通る。';
    const body = `<p>【ソウル＝山田太郎】${line}</p>${`<p>${line.repeat(3)}</p>`.repeat(4)}`;
    expect(authorsOn({ body })).toEqual(['山田太郎']);
  });
  test('an agency and a place in a line above the text', () => {
    expect(authorsOn({ body: `<p>AFP, HARBOUR CITY</p>${paragraphs}` })).toEqual(['AFP']);
  });
  test('an agency without the day that its sign carries', () => {
    expect(authorsOn({ body: `${paragraphs}<p>The vote is on Friday. (dpa 5.1.26)</p>` })).toEqual(['dpa']);
  });
});

describe('shown, called nothing', () => {
  const head = news({ '@type': 'Organization', name: 'The Courier' });
  test('a name right before the text of an outlet that declares itself', () => {
    expect(authorsOn({ head, body: `<p><b>Mohana Tlali</b></p>${paragraphs}` })).toEqual(['Mohana Tlali']);
    expect(authorsOn({ head, body: `<p>Mohana Tlali/Joe Okafor</p>${paragraphs}` })).toEqual([
      'Mohana Tlali',
      'Joe Okafor',
    ]);
  });
  test.each([
    ['words of the text', 'Angry Shippers'],
    ['whom the text is about', 'Ilse Brandt'],
    ['a sentence', 'Mohana Tlali said no.'],
    ['a link', '<a href="/harbour">Mohana Tlali</a>'],
  ])('none: %s', (_, line) => {
    expect(authorsOn({ head, body: `<p>${line}</p>${paragraphs}` })).toEqual(['The Courier']);
  });
  test('a name with a day behind it', () => {
    const line = '<p>Mohana Tlali | 05.01.2026 - 09:30</p>';
    expect(authorsOn({ above: line })).toEqual(['Mohana Tlali']);
    expect(authorsOn({ above: '<p>Angry Shippers | 05.01.2026</p>' })).toEqual([]);
    expect(authorsOn({ above: `${line}<p>Joe Okafor | 04.01.2026 - 08:30</p>` })).toEqual([]);
  });
  test('a name in brackets at the end', () => {
    const ending = (name: string) =>
      `${paragraphs}<p>The vote is on Friday, when the port opens its books. (${name}) +++</p>`;
    expect(authorsOn({ head, body: ending('Martin P. Lindt') })).toEqual(['Martin P. Lindt']);
    expect(authorsOn({ head, body: ending('Harbour Fair') })).toEqual(['The Courier']);
  });
  test('the outlet and another house below the text', () => {
    expect(authorsOn({ body: `${paragraphs}<p>The Courier / Harbour Post</p>` })).toEqual([
      'The Courier / Harbour Post',
    ]);
    expect(authorsOn({ body: `${paragraphs}<p>Photo: The Courier / Harbour Post</p>` })).toEqual([]);
  });
});
