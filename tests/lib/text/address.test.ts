import { expect, test } from 'vitest';
import { cleanAddress, hostOf, isSameSite } from '../../../lib/text/address.ts';

test.each([
  ['https://news.example/a?utm_source=mail&id=7#top', 'https://news.example/a?id=7'],
  ['/a#', 'https://news.example/a'],
  ['/a/b?fbclid=x', 'https://news.example/a/b'],
  ['//other.example/x', 'https://other.example/x'],
  ['https://user:secret@news.example/a', 'https://news.example/a'],
  ['https://news.example/a?intcmp=box&mtrref=x&ns_campaign=y&_branch_match_id=1&spm=2', 'https://news.example/a'],
  ['https://news.example/a?page=2&story=9', 'https://news.example/a?page=2&story=9'],
])('%s is %s', (href, clean) => expect(cleanAddress(href, 'https://news.example/')).toBe(clean));

test.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'mailto:a@b.example',
  'ftp://a.example/',
  'http://',
  ' java\nscript:alert(1)',
])('%j is no address that we open', (href) => expect(cleanAddress(href)).toBeUndefined());

test('a reader knows a host without its doors', () =>
  expect(hostOf('https://www.news.example/a')).toBe('news.example'));

test.each([
  ['https://www.news.example/a', 'https://amp.news.example/b', true],
  ['https://sport.paper.co.uk/a', 'https://www.paper.co.uk/', true],
  ['https://one.co.uk/', 'https://two.co.uk/', false],
  ['https://news.example/', 'https://news.test/', false],
])('%s and %s are one site: %s', (one, other, same) => expect(isSameSite(one, other)).toBe(same));
