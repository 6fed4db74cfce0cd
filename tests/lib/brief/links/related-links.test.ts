import { expect, test } from 'vitest';
import { relatedLinks } from '../../../../lib/brief/links/related-links.ts';
import { articleOf } from '../../../support/article-of.ts';
import { linksIn, relatedIn, site } from '../../../support/links-in.ts';

test('what the publisher labels as going deeper goes deeper', () =>
  expect(
    linksIn(`
      **Why it matters:** Shops closed.
      **Go deeper:** [Why the line closed in 2017](${site}/2026/01/02/why-the-line-closed)`),
  ).toEqual(['deeper: Why the line closed in 2017 -> /2026/01/02/why-the-line-closed']));

test('a link within a sentence leads to earlier reporting at home, to a source elsewhere', () =>
  expect(
    linksIn(`
      The line [closed nine years ago](${site}/2017/03/01/holm-line-closes-for-good), says the [harbour report](https://harbour.example/reports/2025.pdf?utm_medium=x#p2).`),
  ).toEqual([
    'related: The line [closed nine years ago], says the harbour report -> /2017/03/01/holm-line-closes-for-good',
    'source: The line closed nine years ago, says the [harbour report] -> https://harbour.example/reports/2025.pdf',
  ]));

test.each([
  ['a section', `[Islands](${site}/section/islands)`],
  ['a tag', `[ferries](${site}/tag/ferries-of-the-north)`],
  ['an author', `[Ana Quill](${site}/authors/ana-quill-of-holm)`],
  ['the page itself', `[this story](${site}/2026/01/06/ferry-returns-to-bay/?utm_source=x)`],
  ['a share button', '[share](https://www.facebook.com/sharer/sharer.php?u=x)'],
  ['a person with a number', `[Ida Holm of the ports](${site}/tag_person/ida-holm-of-the-ports_43783/)`],
  ['a person by more of the name', `[Ida von Holm](${site}/news/ida-maria-von-holm/)`],
  ['a notice', `[our privacy notice](${site}/service/privacy-notice-6925316.html)`],
  ['a rule of the house', `[how we check facts](${site}/fact-checking-policy/)`],
  ['a front page', '[the port](https://port.example/)'],
  ['a script', '[click](javascript:alert(1))'],
])('%s is furniture', (_, link) => expect(linksIn(`Read ${link} now and then.`)).toEqual([]));

const told = 'The ferry returned to Holm on Monday. Holm had no ferry for years, and its crew is new.';
const crew = { href: `${site}/2026/01/05/holm-ferry-gets-new-crew`, text: 'Holm ferry gets its new crew' };
const snow = { href: `${site}/2026/01/05/snow-closes-schools-in-lund`, text: 'Snow closes all the schools in Lund' };
const offered = 'related: Holm ferry gets its new crew -> /2026/01/05/holm-ferry-gets-new-crew';

test('of the stories in a box, those of the same subject are related', () =>
  expect(
    linksIn(
      told,
      [crew, snow].map((link) => ({ ...link, under: 'More' })),
    ),
  ).toEqual([offered]));

test('a story of another subject is none, whatever its box says and wherever it stands', () =>
  expect(
    linksIn(told, [{ ...snow, under: 'Related', box: 'same-subject', beside: 'between', author: 'Tom Reed' }]),
  ).toEqual([]));

test('in a list of the newest, a word or two in common is chance', () => {
  const boat = { href: `${site}/2026/01/05/ferry-that-burnt-is-sold`, text: 'Ferry of Lund that burnt is sold' };
  const listed = [boat, snow, { ...snow, href: `${snow.href}-again` }];
  expect(
    linksIn(
      told,
      listed.map((link) => ({ ...link, under: 'Latest', box: 'any-subject' })),
    ),
  ).toEqual([]);
});

test('a story between the paragraphs goes deeper, with what its teaser says of it', () => {
  const article = articleOf(`# Ferry returns to Holm island\n${told}`, {
    pageLinks: [{ ...crew, beside: 'between', author: 'Tom Reed', date: '2 hours ago', section: 'Islands' }],
  });
  expect(relatedLinks(article, [])).toEqual([
    { kind: 'deeper', href: crew.href, title: crew.text, author: 'Tom Reed', date: '2 hours ago', section: 'Islands' },
  ]);
});

test('arrows before a headline are no part of it', () =>
  expect(linksIn(told, [{ ...crew, text: `>>> ${crew.text}`, under: 'More' }])).toEqual([offered]));

test('an invitation to read behind a headline is no part of it', () =>
  expect(linksIn(told, [{ ...crew, text: `${crew.text} The sailors are from Lund. Read now`, under: 'More' }])).toEqual(
    ['related: Holm ferry gets its new crew The sailors are from Lund. -> /2026/01/05/holm-ferry-gets-new-crew'],
  ));

test('a day and an hour are no headline, under which a story of the text would go', () => {
  const text = `${told} The old line [closed nine years ago for good, when its ferry sank](${crew.href}).`;
  const [link] = linksIn(text, [{ href: crew.href, text: '05.01.2026 • 11:31 Uhr' }]);
  expect(link).toBe(
    'related: closed nine years ago for good, when its ferry sank -> /2026/01/05/holm-ferry-gets-new-crew',
  );
});

test('a word linked wherever it stands leads to a story of another field', () => {
  const elsewhere = `${site}/sport/2026/01/02/coach-explains-defeat-against-lund-champions`;
  expect(linksIn(`The ferry returned to Holm after a [defeat](${elsewhere}) of its owner in court.`)).toEqual([]);
  const here = `${site}/2026/01/02/court-explains-defeat-of-holm-ferry-owner`;
  expect(linksIn(`The ferry returned to Holm after a [defeat](${here}) of its owner in court.`)).toHaveLength(1);
});

test('one name of two words is no subject', () => {
  const text = 'Port Havren closed its bridge. Port Havren will open it in May, Port Havren said.';
  const walk = { href: `${site}/2026/01/05/star-shows-her-garden`, text: 'Film star shows her garden in Port Havren' };
  const article = articleOf(`# Old bridge stays closed\n${text}`, { pageLinks: [walk] });
  expect(relatedLinks(article, [])).toEqual([]);
});

test('a word that stands in every title of the site says little', () => {
  const others = ['jazz', 'cats', 'tea', 'snow', 'golf', 'books'].map((what) => ({
    href: `${site}/2026/01/05/all-about-${what}-on-holm`,
    text: `All there is to know of ${what} on Holm`,
  }));
  expect(linksIn(told, others)).toEqual([]);
});

test.each([
  ['of a topic named in full', '/e/ho/holm-ferry-port-authority.html', 'Holm Ferry Port Authority'],
  ['of whatever there is', '/regions/holm/holm-ferry-all-news-100.html', 'More from the Holm ferry'],
])('a list %s is no story of the subject', (_, path, text) =>
  expect(linksIn(told, [{ href: `${site}${path}`, text, beside: 'below', box: 'same-subject' }])).toEqual([]),
);

test('a section is no story, whatever it is called', () =>
  expect(linksIn(told, [{ href: `${site}/the-holm-ferry-12345`, text: 'Holm ferry crew' }])).toEqual([]));

test('a list of links at the end offers stories, and those of the same subject are related', () =>
  expect(
    linksIn(`${told}
      - The story of [how Holm ferry got its new crew](${crew.href})
      - Why [the snow closed all schools](${snow.href})`),
  ).toEqual(['related: The story of how Holm ferry got its new crew -> /2026/01/05/holm-ferry-gets-new-crew']));

test.each([
  [
    'a short slug',
    'before [it closed](https://news.example/story/holm-line-closes)',
    'related: The line ran before [it closed] -> /story/holm-line-closes',
  ],
  [
    'a path that ends in a slash',
    `before [it closed](${site}/holm-line-closes-for-good/)`,
    'related: The line ran before [it closed] -> /holm-line-closes-for-good/',
  ],
  [
    'a day in its path, and nothing else that tells',
    `before the [ferry law](${site}/islands/2026/01/05/6703a912e4d4d8f3.html)`,
    'related: The line ran before the [ferry law] -> /islands/2026/01/05/6703a912e4d4d8f3.html',
  ],
])('earlier reporting has %s', (_, words, link) => expect(linksIn(`The line ran ${words}.`)).toEqual([link]));

test.each([
  ['a person', `[Ida Holm](${site}/wiki/ida-holm-131585)`],
  ['an institution', `[Supreme Court of Holm](${site}/supreme-court-holm-a523)`],
  ['a topic with a number', `[War in the North](${site}/war-in-the-north/t-60978725)`],
  ['a topic of another site', '[allergies](https://health.example/illness/allergies)'],
  ['a front page in a language', '[the port](https://port.example/en/)'],
  ['a front page with who sent us', '[the port](https://port.example/?gad=1)'],
  ['a profile', '[Ida](https://twitter.com/idaholm)'],
  ['our own account', '[Facebook](https://www.facebook.com/groups/courier)'],
  ['a shop', '[a compass](https://www.amazon.com/dp/0553447432?tag=courier-20)'],
  [
    'what counts sales',
    '[a compass](https://go.skimresources.com/?id=1&url=https%3A%2F%2Fcompass.example%2Fproducts%2F7)',
  ],
  ['an offer of ours', 'our [compass database](https://compass.example/data/all-of-them)'],
  ['what counts sales in its address', '[a compass](https://compass.example/products/7?subId1=courier-17)'],
  ['an address made short', '[the report](https://bit.ly/3abcde)'],
  ['what a mail filter holds', '[the report](https://protect-eu.mimecast.com/s/abc123?domain=port.example)'],
  ['a picture', '[the pier at night](https://port.example/2026/the-pier-at-night.jpg)'],
  ['a file of the site', `[the pier at night in winter](https://static.news.example/2026/01/the-pier-at-night-1400)`],
  ['a topic spelt out', `[HPA](${site}/e/hpa-harbour-and-port-authority.html)`],
  ['a stray full stop', '[.](https://port.example/news/17)'],
  ['an address that says nothing', '[https://t.co/abc](https://t.co/abc)'],
])('%s is no source', (_, link) => expect(linksIn(`Read ${link} now and then.`)).toEqual([]));

test('documents come before what others report of them', () =>
  expect(
    linksIn(
      'As [a rival](https://rival.example/2026/ferry-report-out) wrote, [the ministry](https://www.gov.example/x/reports/2025.pdf) knew.',
    ),
  ).toEqual([
    'source: As a rival wrote, [the ministry] knew -> https://www.gov.example/x/reports/2025.pdf',
    'source: As [a rival] wrote, the ministry knew -> https://rival.example/2026/ferry-report-out',
  ]));

test('a redirector is left out', () =>
  expect(
    linksIn('See [the report](https://l.facebook.com/l.php?u=https%3A%2F%2Fharbour.example%2Freports%2F2025.pdf).'),
  ).toEqual(['source: See [the report] -> https://harbour.example/reports/2025.pdf']));

const crewAt = `${site}/2026/01/05/holm-ferry-gets-new-crew`;

test.each([
  ['with "www." and a final slash', 'https://www.news.example/2026/01/05/holm-ferry-gets-new-crew/'],
  ['not encrypted', crewAt.replace('https:', 'http:')],
  ['with a fragment', `${crewAt}#photos`],
  ['with what only tracks', `${crewAt}?utm_source=box&fbclid=1`],
  ['its twin for phones', `${crewAt}.amp`],
  ['with a query that we do not know', `${crewAt}?rel=more`],
  ['behind a redirector', `https://www.google.com/url?q=${encodeURIComponent(crewAt)}`],
])('one page is offered once: %s', (_, again) =>
  expect(linksIn(`See [the crew](${crewAt}) and [them](${again}) again.`)).toEqual([
    'related: See [the crew] and them again -> /2026/01/05/holm-ferry-gets-new-crew',
  ]),
);

test('and the other way round: first with a query, then with none', () =>
  expect(linksIn(`See [the crew](${crewAt}?rel=more) and [them](${crewAt}) again.`)).toHaveLength(1));

test('a story that two sections have under its one number is one, stories of one day are two', () => {
  const twice = (one: string, other: string) =>
    linksIn(`See [the crew of the ferry](${site}${one}) and [the crew of old](${site}${other}) again.`);
  expect(twice('/holm/ferry-gets-crew/s/5-95-1943657', '/news/holm/ferry-gets-crew/s/5-95-1943657')).toHaveLength(1);
  expect(twice('/holm/ferry-gets-crew/20260105', '/islands/old-crew-of-holm/20260105')).toHaveLength(2);
});

test('two queries may be two pages', () =>
  expect(linksIn(`See [the crew](${crewAt}?part=1) and [them](${crewAt}?part=2) again.`)).toHaveLength(2));

test.each([
  ['in another way of showing it', '/2026/01/06/ferry-returns-to-bay?print=1'],
  ['in part', '/2026/01/06/ferry-returns-to-bay#comments-of-readers'],
  ['by its other name', '/story/ferry-returns-to-the-bay-1234567?utm_source=x'],
])('the page itself is none of its links: %s', (_, path) => {
  const canonicalUrl = `${site}/story/ferry-returns-to-the-bay-1234567`;
  expect(relatedIn(`Read [what came before](${site}${path}) again.`, { canonicalUrl })).toEqual([]);
});

test('where a query chooses the page, another query is another page', () => {
  const url = `${site}/one-story-of-the-day?id=17`;
  const line = `It [had closed before](${site}/one-story-of-the-day?id=16) for years.`;
  expect(relatedIn(line, { url, canonicalUrl: url })).toHaveLength(1);
});
