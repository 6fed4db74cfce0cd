import { expect, test } from 'vitest';
import { storyDataOf } from '../../../lib/article/metadata/json-ld.ts';
import { siteOf } from '../../../lib/article/metadata/site.ts';

const site = (names: Record<string, string>, title = 'Harbour tolls double', host = 'www.valleycourier.example') =>
  siteOf(new Map(Object.entries(names).map(([name, value]) => [name, [value]])), storyDataOf([]), title, host);

test.each([
  [{ 'og:site_name': 'Valley Courier' }, 'Valley Courier'],
  [{ 'og:site_name': 'Valley Courier - News from the valley' }, 'Valley Courier'],
  [{ publisher: 'Valley Courier GmbH & Co. KG' }, 'Valley Courier'],
  [{ 'og:site_name': '@valleycourier', 'application-name': 'Valley Courier' }, 'Valley Courier'],
  [{ publisher: 'https://social.example/valleycourier' }, undefined],
  [{ 'og:site_name': 'Courier|Valley' }, 'Courier|Valley'],
])('%o', (names, expected) => {
  expect(site(names)).toBe(expected);
});

test('a title spells what is declared as an address, or not at all', () => {
  const title = 'Harbour tolls double - World - The Valley Courier';
  expect(site({ 'og:site_name': 'valleycourier.example' }, title)).toBe('The Valley Courier');
  expect(site({}, title)).toBe('The Valley Courier');
  expect(site({ 'og:site_name': 'valleycourier.example/' })).toBe('valleycourier.example');
  expect(site({}, 'Harbour tolls double - World')).toBeUndefined();
});
