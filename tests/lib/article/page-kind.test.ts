import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../lib/article/article.ts';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';
import { article, kindOf } from '../../support/outcome-of.ts';
import { documentOf } from '../../support/parse-page.ts';
import { html, paragraphs } from '../../support/told.ts';

describe('a story is one, whatever else its page has', () => {
  test('without a word in its head', () => {
    expect(kindOf(article(html(paragraphs)))).toBe('story');
  });

  test('without an article element, among menus and teasers', () => {
    const menu = `<ul>${'<li><a href="/x">Some section of ours</a></li>'.repeat(12)}</ul>`;
    const teasers = '<div><h3><a href="/y">Ferry is late again, and nobody says why</a></h3></div>'.repeat(6);
    const body = `${menu}<div><h1>Harbour tolls double in March</h1>${html(paragraphs)}</div>${teasers}`;
    expect(kindOf(body, { head: '<title>Harbour tolls double in March - Courier</title>' })).toBe('story');
  });

  test('a guide that speaks to its reader', () => {
    const guide = [
      'Before you buy a boat, think about where you will keep it: a berth costs more each year than most engines do.',
      'A surveyor looks at the hull in an hour, and what is found there is worth more than what the seller remembers.',
      'Take somebody with you who has owned one. They will see the soft spot in the deck that you were standing on.',
      'If the engine starts cold and without smoke, you have most of your answer; if it is warm already, ask why.',
    ];
    expect(
      kindOf(`<main><h1>How to buy a small boat without regret</h1>${html(guide)}</main>`, {
        url: 'https://courier.example/living/how-to-buy-a-small-boat',
      }),
    ).toBe('story');
  });
});

const cards = (cards: string[]) =>
  cards
    .map((text) => `<div class="card"><h3>Made for you</h3><p>${text}</p><a href="/go">Learn more</a></div>`)
    .join('');
const pitches = [
  'We move your household across the valley in a day, and our crew packs every cup so that you need not lift a hand.',
  'You tell us when, we bring the van. Our prices are fixed before we start, and you pay us when you are content.',
  'Our storage rooms are dry and guarded. Keep your things with us for as long as you need, from one week to ten years.',
  'Your office moves at night with us. When you come to work on Monday, your desk stands where you wanted it to be.',
];

describe('what is no story is refused', () => {
  test('a service that calls its page an article', () => {
    const head = '<meta property="og:type" content="article">';
    const body = `<h1>Movers</h1><section>${cards(pitches)}</section><p>Get a free quote today. Contact us now.</p>`;
    expect(kindOf(body, { head, url: 'https://movers.example/services/moving' })).toBe('not-a-story');
  });

  test('a product', () => {
    const head =
      '<meta property="og:type" content="product"><script type="application/ld+json">{"@type":"Product","name":"Lamp"}</script>';
    const body = `<h1>Brass lamp</h1><p>$ 48.00</p><button>Add to cart</button><p>In stock. Free shipping</p><div>${html(
      [
        'A lamp of solid brass for your desk, turned by hand and sealed, so that your fingers leave no mark on it at all.',
        'You can bend its neck as you like. Our workshop has made this lamp since the year in which the ferry came.',
      ],
    )}</div>`;
    expect(kindOf(body, { head, url: 'https://lamps.example/products/brass-lamp' })).toBe('not-a-story');
  });

  test('a thread of a forum', () => {
    const posts = paragraphs
      .map(
        (text) =>
          `<div class="post"><p>Joined: 2012</p><div class="body"><p>${text} What do you think?</p></div><p>Reply</p></div>`,
      )
      .join('');
    expect(kindOf(`<h1>Harbour tolls</h1>${posts}`, { url: 'https://sailors.example/forum/threads/tolls.88/' })).toBe(
      'not-a-story',
    );
  });

  test('a front page of teasers', () => {
    const teasers = paragraphs
      .concat(paragraphs)
      .map(
        (text) =>
          `<article><h2><a href="/a">Harbour tolls double</a></h2><p>${text}</p><a href="/a">Read more</a></article>`,
      )
      .join('');
    expect(kindOf(`<main>${teasers}</main>`, { url: 'https://courier.example/' })).toBe('not-a-story');
  });

  test('a page of a manual', () => {
    const manual = [
      'The option sets how many boats the lock may hold at once. Set it to zero where you want no limit at all.',
      'You can pass a list as well. Each of its entries is read in turn, and the first that fits your boat is used.',
    ];
    const body = `<main><h1>Options</h1>${manual.map((text) => `<section><h2>size</h2><p>${text}</p><pre>size: 4</pre></section>`).join('')}</main>`;
    expect(kindOf(body, { url: 'https://docs.locks.example/reference/options' })).toBe('not-a-story');
  });

  test('a wall of consent, a form to sign in and a shell without content', () => {
    const consent = `<h1>Before you continue</h1><div><p>We and our 412 partners store and read information on your device, so that we can show you what you like.</p></div><div><p>You can change your choices at any time. Your consent is kept for six months on our servers and yours.</p></div><button>Accept all</button>`;
    const signIn = `<h1>Sign in</h1><form><p>Email address</p><p>Password</p><p>Forgot password</p><p>By going on you agree that we keep your name, your address and what you read with us.</p></form>`;
    const shell =
      '<div id="app"><p>You need to enable JavaScript to run this app, or use another browser than this one.</p></div>';
    const url = 'https://courier.example/login';
    for (const body of [consent, signIn, shell]) expect(['not-a-story', 'too-short']).toContain(kindOf(body, { url }));
  });

  test('a document whose body a script took away', () => {
    const document = documentOf(`<!doctype html><html><body>${article(html(paragraphs))}</body></html>`);
    document.body.remove();
    expect(articleOf(takeSnapshot(document))).toEqual({ ok: false, problem: 'not-a-story' });
  });

  test('a notice', () => {
    expect(kindOf(article('<p>The ferry does not sail today, the harbour master said on Monday morning.</p>'))).toBe(
      'too-short',
    );
  });
});

test('a paragraph that comes again is no prompt, and its story none too short', () => {
  const text = 'The council voted on the tolls after nine hours on Tuesday, the mayor said to all.';
  expect(kindOf(article(html(Array(6).fill(text))))).toBe('story');
});

describe('scripts without spaces', () => {
  test.each([
    [
      'ja',
      '港湾局は月曜日、浚渫の費用が膨らんだことを受けて、三月から通行料を二倍に引き上げると発表した。谷に届く荷の半分がこの港を通っており、荷主は反発している。',
    ],
    [
      'zh',
      '港务局周一宣布，由于疏浚费用上升，从三月起将通行费提高一倍。山谷一半的货物都要经过这个港口，货主们对此十分不满，并要求与市长会面商谈。',
    ],
  ])('a short story in %s is none too short', (lang, text) => {
    const told = [1, 2, 3].map((number) => `<p>${text}${number}日後に採決がある。</p>`).join('');
    expect(kindOf(`<article><h1>港の通行料、三月から二倍に</h1>${told}</article>`, { lang })).toBe('story');
  });
});
