import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressIn } from '../../../../lib/transfer/import/address.ts';
import { entryOf, type Raw } from '../../../../lib/transfer/import/entry.ts';
import { fieldsOf } from '../../../../lib/transfer/import/formats/format.ts';
import { listLiteral, tagsIn, tagsOfCell } from '../../../../lib/transfer/import/tags.ts';
import { dateIn, momentIn } from '../../../../lib/transfer/import/time.ts';
import { lineIn, wordsIn } from '../../../../lib/transfer/import/words.ts';
import { isSkipped, longest } from '../../../../lib/transfer/incoming.ts';
import { anyText } from '../../../support/any-text.ts';

describe('a moment', () => {
  test.each([
    ['seconds', 1704103200, '2024-01-01T10:00:00.000Z'],
    ['seconds as text', ' 1704103200 ', '2024-01-01T10:00:00.000Z'],
    ['milliseconds', 1704103200123, '2024-01-01T10:00:00.123Z'],
    ['microseconds', '1704103200123456', '2024-01-01T10:00:00.123Z'],
    ['seconds of the nineties', 700_000_000, '1992-03-07T20:26:40.000Z'],
    ['a zone with a colon', '2026-03-14 23:55:23.291000+00:00', '2026-03-14T23:55:23.291Z'],
    ['a zone without', '2016-09-08T11:55:58+0200', '2016-09-08T09:55:58.000Z'],
    ['a name of a zone', '2016-09-08 11:55:58 UTC', '2016-09-08T11:55:58.000Z'],
    ['no zone, no seconds', '2016-09-08 11:55', '2016-09-08T11:55:00.000Z'],
    ['a day', '2016-09-08', '2016-09-08T00:00:00.000Z'],
  ])('%s', (_, value, moment) => expect(momentIn(value)).toBe(moment));

  test.each([
    ['before there was a web', 600_000_000],
    ['after all of us', 4_200_000_000],
    ['none', 0],
    ['negative', -1e99],
    ['not finite', Number.POSITIVE_INFINITY],
    ['no number', Number.NaN],
    ['two orders', '05/06/2024'],
    ['no such day', '2024-13-45'],
    ['in words', 'yesterday'],
    ['a record', { a: 1 }],
    ['a long text', '2024-01-01'.repeat(1000)],
    ['nothing', undefined],
  ])('not one: %s', (_, value) => expect(momentIn(value)).toBeUndefined());

  test('a day that a publisher states stays a day', () => {
    expect(dateIn('2016-09-08')).toBe('2016-09-08');
    expect(dateIn('2016-09-08T10:00:00Z')).toBe('2016-09-08T10:00:00.000Z');
    expect(dateIn('2016-99-08')).toBeUndefined();
  });
});

describe('words', () => {
  test.each([
    ['controls', 'a\u0000b\u001bc\u0085', 'abc'],
    ['ends of lines', 'a\r\nb\rc\td', 'a\nb\nc\td'],
    ['letters in two parts', 'Fa\u0308hre', 'Fähre'],
    ['half a pair', 'a\ud83d', 'a\ufffd'],
    ['a number', 42, '42'],
  ])('%s', (_, value, words) => expect(wordsIn(value, 100)).toBe(words));

  test.each([
    ['blanks', ' \n '],
    ['a list', ['a']],
    ['nothing', undefined],
    ['a flag', true],
  ])('none: %s', (_, value) => {
    expect(wordsIn(value, 100)).toBeUndefined();
  });

  test('on one line', () => expect(lineIn(' a\n\n b\u00a0\tc ', 100)).toBe('a b c'));

  test('longer than we keep: cut, never in mid-pair, and said so', () => {
    const cuts: number[] = [];
    expect(wordsIn('abc🚢🚢', 4, () => cuts.push(1))).toBe('abc');
    expect(wordsIn('x'.repeat(1_000_000), 4, () => cuts.push(2))).toBe('xxxx');
    expect(wordsIn('abcd', 4, () => cuts.push(3))).toBe('abcd');
    expect(cuts).toEqual([1, 2]);
  });

  test('are always fit to be kept', () => {
    fc.assert(
      fc.property(anyText, fc.nat(50), (text, most) => {
        const words = wordsIn(text, most) ?? 'a';
        expect(words).toBe(words.toWellFormed().trim());
        expect(words.length).toBeLessThanOrEqual(Math.max(1, most));
        // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
        expect(words).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
      }),
    );
  });
});

describe('tags', () => {
  test.each([
    ['Python', `['tag1', 'it\\'s crazy', "it's", 'a, b', '\\u00e4\\n']`, ['tag1', "it's crazy", "it's", 'a, b', 'ä\n']],
    ['JSON', '["a \\"b\\"", "c"]', ['a "b"', 'c']],
    ['an empty list', '[ ]', []],
    ['words without quotes', '[a b, c]', ['a b', 'c']],
    ['no list', '[a', undefined],
    ['an open quote', `['a]`, undefined],
    ['lists in a list', '[["a"]]', undefined],
  ])('as a list: %s', (_, text, tags) => expect(listLiteral(text)).toEqual(tags));

  test.each([
    ['a|b, c', ['a', 'b, c']],
    ['a; b', ['a', ' b']],
    ['a, b', ['a', ' b']],
    ["['a']", ['a']],
    ['[draft] a, b', ['[draft] a', ' b']],
  ])('of a cell: %s', (cell, tags) => expect(tagsOfCell(cell)).toEqual(tags));

  test('are clean, none empty and none twice, in their order', () => {
    expect(tagsIn([' b ', 'a', '', 'b', 'Fa\u0308hre', 'Fähre', 'c\nd', 7, null, {}])).toEqual([
      'b',
      'a',
      'Fähre',
      'c d',
      '7',
    ]);
  });

  test('more than we keep are left out, and said so', () => {
    let cut = 0;
    const many = Array.from({ length: longest.tags + 5 }, (_, index) => `t${index}`);
    expect(tagsIn(many, () => cut++)).toHaveLength(longest.tags);
    expect(cut).toBe(1);
  });
});

describe('an address', () => {
  test.each([
    ['HTTPS://Courier.Example/a b', 'https://courier.example/a%20b'],
    [' http://courier.example/#part ', 'http://courier.example/#part'],
    ['https://mara:secret@courier.example/', 'https://courier.example/'],
    ['https:courier.example', 'https://courier.example/'],
  ])('%s', (value, url) => expect(addressIn(value)).toEqual({ url }));

  test.each([
    ['', 'no-address'],
    [' ', 'no-address'],
    [null, 'no-address'],
    [undefined, 'no-address'],
    [7, 'bad-address'],
    ['courier', 'bad-address'],
    ['http://[::1', 'bad-address'],
    ['java\nscript:alert(1)', 'not-web-address'],
    ['\u0001javascript:alert(1)', 'not-web-address'],
    ['data:text/html,x', 'not-web-address'],
    ['file:///etc/passwd', 'not-web-address'],
    ['view-source:https://courier.example', 'not-web-address'],
    [`https://courier.example/${'a'.repeat(9000)}`, 'address-too-long'],
    [`https://courier.example/${'ä'.repeat(2000)}`, 'address-too-long'],
  ])('none: %s', (value, why) => expect(addressIn(value)).toEqual({ why }));
});

test('a record has its own fields and no inherited ones', () => {
  const field = fieldsOf(JSON.parse('{"a": 1, "__proto__": 2}'));
  expect([field?.('a'), field?.('__proto__'), field?.('constructor'), fieldsOf({})?.('__proto__')]).toEqual([
    1,
    2,
    undefined,
    undefined,
  ]);
  expect([null, [], 'a', 7].map(fieldsOf)).toEqual([undefined, undefined, undefined, undefined]);
});

describe('an entry', () => {
  const url = 'https://courier.example/a';
  const entry = (raw: Partial<Raw>) => {
    const made = entryOf({ url, ...raw }, { at: 1 });
    if (isSkipped(made)) throw new Error(made.why);
    return made;
  };

  test.each([
    ['the address as a title', { title: url }, undefined, undefined],
    ['a whole title', { title: 'Ferry', cutsTitlesAt: 75 }, 'Ferry', undefined],
    ['a title as long as a program cuts them', { title: 'x'.repeat(75), cutsTitlesAt: 75 }, 'x'.repeat(75), true],
    ['a title that trails off', { title: 'Ferry…' }, 'Ferry…', true],
    ['a title longer than we keep', { title: 'x'.repeat(2000) }, 'x'.repeat(longest.title), true],
  ])('%s', (_, raw, title, cut) => {
    expect([entry(raw).title, entry(raw).titleIsCut]).toEqual([title, cut]);
  });

  test.each([
    [true, true],
    [1, true],
    ['TRUE', true],
    ['yes', true],
    ['2024-01-01T10:00:00Z', '2024-01-01T10:00:00.000Z'],
    [false, undefined],
    [0, undefined],
    ['0', undefined],
    ['no', undefined],
    ['', undefined],
  ])('read as %j', (read, state) => expect(entry({ read }).read).toBe(state));

  test('says what was longer than we keep', () => {
    const made = entry({
      note: 'x'.repeat(longest.note + 1),
      highlights: [{ quote: 'x'.repeat(longest.quote + 1) }, { quote: ' ' }, { quote: 7 }],
      tags: ['x'.repeat(longest.tag + 1)],
      authors: ['Mara Lindt', null, 'Mara Lindt'],
      html: 'x'.repeat(longest.html + 1),
    });
    expect(made.cut).toEqual(['tags', 'note', 'highlights', 'html']);
    expect(made.html).toBeUndefined();
    expect(made.authors).toEqual(['Mara Lindt']);
    expect(made.highlights).toHaveLength(2);
  });

  test.each([
    [0.5, 0.5],
    [-1, undefined],
    [2, undefined],
    [Number.NaN, undefined],
  ])('progress %d', (progress, kept) => expect(entry({ progress }).progress).toBe(kept));

  test.each([
    ['en_US', 'en-US'],
    ['de', 'de'],
    ['English', undefined],
    [{}, undefined],
  ])('language %j', (language, kept) => {
    expect(entry({ language }).language).toBe(kept);
  });
});
