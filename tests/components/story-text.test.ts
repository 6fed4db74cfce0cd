import { expect, test } from 'vitest';
import { partsOf } from '../../components/text-groups.ts';
import { runsOf } from '../../components/text-runs.ts';
import type { Block, Highlight, Mark } from '../../lib/model.ts';
import { expectLinear } from '../support/linear-time.ts';

const text = 'The timetable is on the town’s page.';
const block = (change: Partial<Block> = {}): Block => ({ id: 'b1', kind: 'paragraph', text, marks: [], ...change });
const mark = (words: string, rest: { kind: 'strong' } | { kind: 'link'; href: string }): Mark => {
  const start = text.indexOf(words);
  return { start, end: start + words.length, ...rest };
};
const link = (words: string, href = 'https://town.example/') => mark(words, { kind: 'link', href });
const strong = (words: string) => mark(words, { kind: 'strong' });

test('a text without formatting is one run', () => {
  expect(runsOf(block(), undefined)).toEqual([{ start: 0, text, strong: false, lit: false }]);
});

test('formatting and light may overlap in any way, and no word is lost', () => {
  const marks = [strong('timetable is on'), link('on the town’s page')];
  const { start, end } = strong('The timetable');
  const runs = runsOf(block({ marks }), { block: 'b1', start, end });
  expect(runs.map((run) => run.text)).toEqual(['The ', 'timetable', ' is ', 'on', ' the town’s page', '.']);
  expect(runs.map(({ lit }) => lit)).toEqual([true, true, false, false, false, false]);
  expect(runs.map(({ strong: bold }) => bold)).toEqual([false, true, true, true, false, false]);
  expect(runs.map(({ href }) => href !== undefined)).toEqual([false, false, false, true, true, false]);
});

test('a link for every word costs what a link for some words costs, each', () => {
  expectLinear('word ', (words) => {
    const marks = [...words.matchAll(/\w+/g)].map(({ 0: word, index }): Mark => {
      return { kind: 'link', href: 'https://town.example/', start: index, end: index + word.length };
    });
    runsOf(block({ text: words, marks }), undefined);
  });
});

test('highlights lie across formatting, each tells where it ends, and those of other blocks are not here', () => {
  const at = (words: string, note?: string): Highlight => {
    const { start, end } = strong(words);
    return { quote: words, at: { block: 'b1', start, end }, ...(note === undefined ? {} : { note }) };
  };
  const [first, second] = [at('timetable is on', 'since when?'), at('is on the town’s')];
  const elsewhere: Highlight = { quote: 'The', at: { block: 'b2', start: 0, end: 3 } };
  const lost: Highlight = { quote: 'page' };
  const runs = runsOf(block({ marks: [link('on the town’s page')] }), undefined, [first, second, elsewhere, lost]);
  expect(runs.map(({ text, highlight, lastOfHighlight }) => [text, highlight?.quote, lastOfHighlight])).toEqual([
    ['The ', undefined, undefined],
    ['timetable ', first?.quote, undefined],
    ['is ', first?.quote, undefined],
    ['on', first?.quote, true],
    [' the town’s', second?.quote, true],
    [' page', undefined, undefined],
    ['.', undefined, undefined],
  ]);
  expect(runs.map(({ href }) => href !== undefined)).toEqual([false, false, false, true, true, true, false]);
});

test('a highlight for every word costs what a highlight for some words costs, each', () => {
  expectLinear('word ', (words) => {
    const highlights = [...words.matchAll(/\w+/g)].map(({ 0: quote, index }): Highlight => {
      return { quote, at: { block: 'b1', start: index, end: index + quote.length } };
    });
    runsOf(block({ text: words }), undefined, highlights);
  });
});

test('light in another block is not here', () => {
  expect(runsOf(block(), { block: 'b2', start: 0, end: 3 })).toHaveLength(1);
});

test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', '/relative'])('%s is no link', (href) => {
  expect(runsOf(block({ marks: [link('town', href)] }), undefined).every((run) => run.href === undefined)).toBe(true);
});

test('lists, tables and boxes stand together; the headline stands above', () => {
  const kinds: [Block['kind'], number?][] = [
    ['headline'],
    ['digest', 1],
    ['digest', 1],
    ['paragraph'],
    ['item'],
    ['item'],
    ['row'],
    ['item'],
    ['item', 2],
  ];
  const blocks = kinds.map(([kind, box], index) => block({ id: `b${index}`, kind, ...(box ? { box } : {}) }));
  const shape = partsOf(blocks).map(({ boxed, groups }) => [
    boxed,
    ...groups.map(({ kind, blocks: inside }) => `${kind} ${inside.length}`),
  ]);
  expect(shape).toEqual([
    [true, 'digest 2'],
    [false, 'single 1', 'list 2', 'table 1', 'list 1'],
    [true, 'list 1'],
  ]);
});
