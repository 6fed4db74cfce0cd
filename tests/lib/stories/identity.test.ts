import { expect, test } from 'vitest';
import { identityOf } from '../../../lib/stories/identity.ts';

const page = 'https://www.harbour-post.example/news/ferry';

test.each([
  [
    'the canonical address on the page’s own host',
    page,
    'https://www.harbour-post.example/ferry',
    'https://www.harbour-post.example/ferry',
  ],
  ['www, m and amp are one house', 'https://m.harbour-post.example/news/ferry', page, page],
  [
    'an AMP page’s full page',
    'https://amp.harbour-post.example/news/ferry',
    'https://harbour-post.example/news/ferry',
    'https://harbour-post.example/news/ferry',
  ],
  ['another host would overwrite a stranger’s story', page, 'https://bank.example/news', page],
  ['another host’s part in the name is another host', page, 'https://www.harbour-post.example.evil.example/news', page],
  ['another port is another house', 'http://localhost:8080/a', 'http://localhost:9090/b', 'http://localhost:8080/a'],
  ['what is no web address', page, 'javascript:alert(1)', page],
  ['what is no address', page, '', page],
  ['a front page given as every page’s address', page, 'https://www.harbour-post.example/', page],
  [
    'the front page itself',
    'https://www.harbour-post.example/?utm_source=a',
    'https://www.harbour-post.example/',
    'https://www.harbour-post.example/',
  ],
  ['no hash, no trackers', `${page}?utm_source=mail&id=7&fbclid=x&UTM_Medium=b#top`, '', `${page}?id=7`],
  ['what is no tracker stays as it is spelt', `${page}?q=a%20b&page=2`, '', `${page}?q=a%20b&page=2`],
])('%s', (_, url, canonicalUrl, identity) => {
  expect(identityOf({ url, canonicalUrl })).toBe(identity);
});
