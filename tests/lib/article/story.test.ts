import { expect, test } from 'vitest';
import { html, paragraphs, told, toldOf } from '../../support/told.ts';

const [first = '', second = '', third = '', fourth = ''] = paragraphs;
const all = paragraphs.map((text) => `paragraph: ${text}`);

test('a step that is said again and again is told each time, a prompt is not', () => {
  const steps = ['Chop the leeks into rings as thick as a thumb.', 'Add the cream, and half of the butter as well.'];
  const step = '<p>Stir for two minutes.</p>';
  const inner = `${html([first, second])}<div><p>Save this story</p></div>${step}${html(steps)}${step}
    <div><p>Save this story</p></div>${step}<div><p>Save this story</p></div>${html([third, fourth])}`;
  const lines = toldOf(inner);
  expect(lines.filter((line) => line === 'paragraph: Stir for two minutes.')).toHaveLength(3);
  expect(lines).not.toContain('paragraph: Save this story');
});

test('headings that are links are the story’s where its text stands below, and teasers where a sentence does', () => {
  const long = (name: string) =>
    `<h2><a href="/${name}">${name} looks back</a></h2><p>${first} ${second} ${name} ${third} ${fourth} ${first}</p><p>${second} ${third} ${name} ${fourth} ${first}</p>`;
  const teaser = `<div><h3><a href="/ferries">Ferries are late again</a></h3><p>The third time this week, their captains say, and no end in sight.</p></div>`;
  const lines = toldOf(`<div>${html(paragraphs)}</div><div>${long('Brandt')}${long('Lindt')}</div>${teaser}`);
  expect(lines).toContain('heading: Brandt looks back');
  expect(lines).toContain('heading: Lindt looks back');
  expect(lines.join()).not.toContain('Ferries are late');
});

test('a heading whose id is made of its words is no furniture', () => {
  const inner = `${html(paragraphs)}<h2 id="what-the-comments-say">What the comments say</h2>${html([`${first} That is new.`])}`;
  expect(toldOf(inner)).toEqual([...all, 'heading: What the comments say', `paragraph: ${first} That is new.`]);
});

test('a heading like the title that stands below the story hides none of it', () => {
  const lines = told(`<article>${html(paragraphs)}</article><h1>Harbour tolls double in March</h1>`);
  expect(lines).toEqual(all);
});

test('a paragraph that is called a paywall’s is what members read', () => {
  const inner = `${html(paragraphs.slice(0, 3))}<p class="paywall">${fourth}</p><div class="paywall"><p>Read on with a subscription, from nine euros a month.</p></div>`;
  expect(toldOf(inner)).toEqual(all);
});

test('a card without a link is a box of the story’s own', () => {
  const tip = 'Shippers who pay the toll a month ahead save a tenth of it, the port authority says.';
  const cards = `<div class="card"><p>${tip}</p></div><div class="card"><p>Ferries are late, and <a href="/ferries">nobody knows why that may be</a>.</p></div>`;
  expect(toldOf(`${html(paragraphs.slice(0, 3))}${cards}${html([fourth])}`)).toEqual([
    ...all.slice(0, 3),
    `paragraph: ${tip}`,
    `paragraph: ${fourth}`,
  ]);
});

test('a line that is a link belongs to the item whose text it stands below', () => {
  const item = (name: string) =>
    `<li><p>${name} has written about ports for thirty years, and keeps a list of every toll that was ever raised.</p><p>See: <a href="/${name}">“The year of the dredgers”, by ${name}</a></p></li>`;
  const menu =
    '<ul><li><p><a href="/ports">More about the ports of the valley</a></p></li><li><p><a href="/tolls">More about tolls</a></p></li></ul>';
  const lines = toldOf(`${html(paragraphs)}<ol>${item('Lindt')}${item('Brandt')}</ol>${menu}${html([first + second])}`);
  expect(lines).toContain('item: See: “The year of the dredgers”, by Lindt');
  expect(lines.join()).not.toContain('More about');
});

test('an article in the article is another story, unless there are as many as on a live page', () => {
  const other = (name: string, link = '') =>
    `<article>${link}<p>${name} has written about ports for thirty years, and keeps a list of all their tolls.</p></article>`;
  const link = '<h3><a href="/lindt">Lindt looks back at it</a></h3>';
  expect(toldOf(`${html(paragraphs)}${other('Lindt', link)}${other('Brandt')}`)).toEqual(all);
  const entries = ['Lindt', 'Brandt', 'Ode', 'Yilmaz', 'Costa'].map((name) => other(name)).join('');
  expect(toldOf(`${html(paragraphs.slice(0, 2))}${entries}`)).toHaveLength(7);
});

test('paragraphs without spaces between their words are as long as what they say', () => {
  const texts = [
    '港湾局は月曜、三月から通行料を二倍にすると発表した。',
    '荷主らは強く反発し、谷の三分の一が去ると訴えている。',
    '浚渫船は夜間に作業し、渡し船の時刻は守るという。',
    '港長のイルゼ・ブラント氏は、秋までに航路が深くなると話す。',
    '市議会は四月に採決するが、その前に荷主の話も聞く予定だ。',
    '反対する議員は少なく、可決されるとの見方が広がっている。',
  ];
  const told = toldOf(`<div>${html(texts)}</div><p><a href="/a">関連記事</a></p>`);
  expect(told).toEqual(texts.map((text) => `paragraph: ${text}`));
});

test('paragraphs in a box that is called a teaser are the story’s opening, unless it leads somewhere', () => {
  const teaser = (words: string) => `<div class="teaser-content">${words}</div>`;
  const opening = html(paragraphs);
  const rest = html(paragraphs.map((text) => `${text} So it was last year, and the year before.`));
  expect(toldOf(`${teaser(opening)}<div>${rest}${rest.replaceAll('year', 'spring')}</div>`)).toContain(
    `paragraph: ${first}`,
  );
  const link = '<p><a href="/ferries">Ferries are late again, and nobody knows why</a></p>';
  expect(
    toldOf(`<div>${rest}</div>${teaser(`${opening}${link}`)}<div>${rest.replaceAll('year', 'spring')}</div>`),
  ).not.toContain(`paragraph: ${first}`);
});

test('a paragraph that a picture below it says again is told, and once', () => {
  const caption = `<figure><img src="/port.jpg" alt=""><figcaption>${first}</figcaption></figure>`;
  expect(toldOf(`<p>${first}</p>${caption}${html(paragraphs.slice(1))}`)).toEqual(all);
});

test('a heading that is a link makes no teaser of the box that holds the headline', () => {
  const head = '<div><h2><a href="/harbour">Harbour</a></h2><h1>Harbour tolls double in March</h1>';
  const lines = told(`<article>${head}<p>${first}</p></div><div>${html(paragraphs.slice(1))}</div></article>`);
  expect(lines).toEqual([`standfirst: ${first}`, ...all.slice(1)]);
});

test('what a fact check judges stands in the story, under its label, and so does what it finds', () => {
  const claim = 'The port of Talbruck will shut for good in March, a post says that thousands have shared.';
  const card = (title: string, inner: string) => `<div><h3>${title}</h3><div>${inner}</div></div>`;
  const lines = toldOf(
    `${card('Claim', `<p>${claim}</p>`)}${card('Verdict', '<h5>Half true</h5>')}${card('Origin', html(paragraphs))}`,
  );
  expect(lines).toEqual([
    'heading: Claim',
    `paragraph: ${claim}`,
    'heading: Verdict',
    'digest: Half true',
    'heading: Origin',
    ...all,
  ]);
});
