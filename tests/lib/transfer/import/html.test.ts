import { describe, expect, test } from 'vitest';
import { HtmlReader, type Token } from '../../../../lib/transfer/import/html.ts';
import { attacks, expectLinear } from '../../../support/linear-time.ts';

const tokensOf = (text: string, at = text.length): Token[] => {
  const reader = new HtmlReader();
  return [...reader.push(text.slice(0, at)), ...reader.push(text.slice(at)), ...reader.end()];
};
const told = (text: string, at?: number) =>
  tokensOf(text, at).map((token) =>
    token.kind === 'text'
      ? token.text
      : token.kind === 'close'
        ? `/${token.name}`
        : `<${token.name} ${token.attribute('href') ?? ''}`.trim(),
  );

describe('tags and texts', () => {
  test.each([
    [
      'tags',
      '<DT><A HREF="https://x.example/">Ti<b>t</b>le</A>',
      ['<dt', '<a https://x.example/', 'Ti', '<b', 't', '/b', 'le', '/a'],
    ],
    ['references', '<a href="?a=1&amp;b=2">&lt;b&gt; &amp;amp;</a>', ['<a ?a=1&b=2', '<b> &amp;', '/a']],
    [
      'quotation marks of each kind, and none',
      `<a href='a"b'><a href=a/b?c=d><a x href>`,
      ['<a a"b', '<a a/b?c=d', '<a'],
    ],
    ['a sign in a value', '<a title="a > b" href="x">', ['<a x']],
    ['an attribute twice', '<a href="x" href="y">', ['<a x']],
    ['an attribute in another’s value', '<a title=\'href="no"\' href="x">', ['<a x']],
    ['signs that open no tag', 'a < b <3 <', ['a < b <3 ', '<']],
    ['comments and declarations', 'a<!-- <a href="x"> --><!DOCTYPE x><?xml?>b', ['a', 'b']],
    [
      'scripts and styles',
      '<script>"<a href=x>"</scr" + "ipt></SCRIPT>a<style><b></style>',
      ['<script', '/script', 'a', '<style', '/style'],
    ],
    ['a quotation mark that is never closed', '<a href="x>Title</a>', ['<a', 'Title', '/a']],
    ['a comment that is never closed', '<!-- a > b', [' b']],
  ])('%s', (_, text, tokens) => expect(told(text)).toEqual([tokens].flat()));

  test('do not depend on where the text is cut, but that texts may be parted', () => {
    const text = 'a &amp; b<a href="x > y">c</a><!-- d --><script><b></script>e < f';
    const whole = told(text).join('');
    for (let at = 0; at <= text.length; at++) expect(told(text, at).join(''), `cut at ${at}`).toBe(whole);
  });

  test('know their line', () => {
    const lines = tokensOf('\n<a\nhref="x">b\n</a>').map(({ line }) => line);
    expect(lines).toEqual([1, 2, 3, 4]);
  });
});

test.each(
  Object.entries({
    ...attacks,
    comments: '<!--',
    'open comments': '<!-- >',
    'open values': '<a b="',
    'closed tags': '<a b="c>',
  }),
)('%s take linear time', (_, unit) => {
  expectLinear(
    unit,
    (text) => [
      tokensOf(text),
      tokensOf(`<script>${text}`),
      tokensOf(`<a href="x"${text}>`).map((token) => token.kind === 'open' && token.attribute('href')),
    ],
    { most: 160_000 },
  );
});
