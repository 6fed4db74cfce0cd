import { expect, test } from 'vitest';
import { destinationOf } from '../../../lib/text/address.ts';

const report = 'https://harbour.example/reports/2025.pdf';
const written = encodeURIComponent(report);
const base64 = Buffer.from(report).toString('base64url');

test.each([
  ['a search engine', `https://www.google.com/url?q=${written}&sa=D&usg=x`],
  ['a network', `https://l.facebook.com/l.php?u=${written}&h=AT0`],
  ['a page that warns', `https://courier.example/away?to=${written}`],
  ['a mail filter', `https://eur01.safelinks.protection.outlook.com/?url=${written}&data=05%7C01`],
  ['another mail filter', `https://urldefense.com/v3/__${report}__;!!abc$`],
  ['the older form of it', 'https://urldefense.proofpoint.com/v2/url?u=https-3A__harbour.example_reports_2025.pdf&d=x'],
  ['one more mail filter', `https://protect.checkpoint.com/v2/r01/___${report}___.YXAzOm5v`],
  ['a counter of clicks', `https://link.courier.example/click/26.43/${base64}/62A`],
  [
    'one inside another',
    `https://link.courier.example/click?url=${encodeURIComponent(`https://slack-redir.net/link?url=${written}`)}`,
  ],
])('%s says where it leads', (_, href) => expect(destinationOf(href)).toBe(report));

test.each([
  ['a page that signs in first', `https://courier.example/login?redirect=${written}`],
  ['an archive', `https://archive.example/web/2020/${report}`],
  ['a post about an address', `https://social.example/status/17?ref_page=${written}`],
  ['a search', 'https://courier.example/find?q=https'],
  ['one back to itself', 'https://courier.example/go?url=https%3A%2F%2Fcourier.example%2Fa'],
  ['one to a script', 'https://courier.example/go?url=javascript%3Aalert(1)'],
  ['Base64 that is cut short', 'https://courier.example/click/aHR0cHM6Ly9jb3Vya!'],
])('%s is where it leads', (_, href) => expect(new URL(destinationOf(href) ?? '').host).toBe(new URL(href).host));

test('what tracks is left out at both ends', () =>
  expect(
    destinationOf(`https://link.courier.example/click?url=${encodeURIComponent(`${report}?utm_source=x&page=2#top`)}`),
  ).toBe(`${report}?page=2`));
