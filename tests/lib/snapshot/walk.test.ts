import { expect, test } from 'vitest';
import { type Breadth, walk } from '../../../lib/snapshot/walk.ts';
import { documentOf } from '../../support/parse-page.ts';

const prose =
  'The port authority will double its tolls in March, it said on Monday, after a bill for dredging came in.';
const seen = (html: string, breadth: Breadth = {}) =>
  walk(documentOf(`<!doctype html><html><body>${html}</body></html>`).body, breadth);
const texts = (html: string, breadth?: Breadth) => seen(html, breadth).leaves.map(({ text }) => text);

test('each block’s text is a leaf, in the order of the page', () => {
  expect(texts('<div>Before<p>One <em>and</em> two</p>after</div><ul><li>Three</li></ul>')).toEqual([
    'Before',
    'One and two',
    'after',
    'Three',
  ]);
});

test.each([
  ['a menu', '<nav><a href="/">Home page</a></nav>'],
  ['a menu by its role', '<div role="navigation">Home page</div>'],
  ['a dialog over the page', '<div aria-modal="true">We value your privacy</div>'],
  ['controls', '<button>Share</button><select><option>One</option></select><label>Your mail</label>'],
  ['scripts and styles', '<script>let a = 1;</script><style>p { color: red }</style><noscript>Switch it on</noscript>'],
  ['what is hidden', '<p hidden>Nobody sees this</p>'],
])('%s is not read', (_, html) => {
  expect(texts(`${html}<p>Story</p>`)).toEqual(['Story']);
});

test('marks of footnotes are not read, exponents are', () => {
  expect(
    texts('<p>Tolls grew by 3<sup><a href="#n4">4</a></sup> percent<a href="#n5"><sup>[5]</sup></a>.</p>'),
  ).toEqual(['Tolls grew by 3 percent.']);
  expect(texts('<p>Of 10<sup>6</sup> tonnes, see <sup><a href="/tons">2</a></sup></p>')).toEqual([
    'Of 106 tonnes, see 2',
  ]);
});

test('corners are read when asked for, and known to hold running text', () => {
  const page = `<div role="dialog">${`<p>${prose}</p>`.repeat(4)}</div>`;
  expect(seen(page).hasCorners).toBe(true);
  expect(texts(page)).toEqual([]);
  expect(texts(page, { corners: true })).toHaveLength(4);
  expect(seen('<nav><p>Home</p></nav>').hasCorners).toBe(false);
});

test('a page that hides most of its text is known to', () => {
  const hidden = `<div hidden>${`<p>${prose}</p>`.repeat(12)}</div>`;
  expect(seen(`${hidden}<p>${prose}</p>`).hidesMost).toBe(true);
  expect(seen(`${hidden}${`<p>${prose}</p>`.repeat(13)}`).hidesMost).toBe(false);
  expect(texts(hidden, { hidden: true })).toHaveLength(12);
});

test('two line breaks part paragraphs, one is a space', () => {
  expect(texts('<div>One<br>line<br> <br>another</div>')).toEqual(['One line', 'another']);
});

test('a rule and a picture are noted on the leaves beside them', () => {
  const [before, after] = seen('<p>Before</p><div><img></div><hr><p>After</p>').leaves;
  expect(before).toMatchObject({ nextToMedia: true, afterRule: false });
  expect(after).toMatchObject({ nextToMedia: true, afterRule: true });
});

test('of many comments a few are read, unless the box holds the headline', () => {
  const many = `<p>${prose}</p>`.repeat(400);
  expect(texts(`<section class="comments">${many}</section>`).length).toBeLessThan(100);
  expect(texts(`<section class="comments"><h1>Tolls double</h1>${many}</section>`)).toHaveLength(401);
  expect(texts(`<section class="main-with-sidebar">${many}</section>`)).toHaveLength(400);
});

test('boxes nested without end are read as deep as pages go', () => {
  expect(texts(`${'<div>'.repeat(2400)}deep${'</div>'.repeat(2400)}`)).toEqual(['deep']);
  expect(texts(`${'<div>'.repeat(6000)}deeper${'</div>'.repeat(6000)}`)).toEqual([]);
});

test('of boxes nested deeper than pages nest them, text before, in and after each stays apart', () => {
  const depth = 900;
  const { leaves } = seen(`${'<div>a '.repeat(depth)}${'</div>b '.repeat(depth)}`);
  expect(leaves.map(({ text }) => text).join('')).toBe('a'.repeat(depth) + 'b'.repeat(depth));
  expect(Math.max(...leaves.map(({ place }) => place.depth))).toBeLessThanOrEqual(300);
});

test('an address without end is no address', () => {
  const [leaf] = seen(`<p><a href="/${'x'.repeat(3000)}">Read the report</a></p>`).leaves;
  expect(leaf?.marks).toEqual([{ start: 0, end: 15, kind: 'link', href: '#' }]);
});
