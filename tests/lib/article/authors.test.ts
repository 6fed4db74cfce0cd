import { expect, test } from 'vitest';
import { personsIn, signedIn } from '../../../lib/article/metadata/authors.ts';

test.each([
  ['By Mara Lindt', ['Mara Lindt']],
  ['ByMara Lindt', ['Mara Lindt']],
  ['By Mara Lindt and Joe Okafor', ['Mara Lindt', 'Joe Okafor']],
  ['Mara Lindt. Courier International', ['Mara Lindt']],
  ['Dr. Mara Lindt', ['Dr. Mara Lindt']],
  ['Mara Lindt Jr. and Joe Okafor', ['Mara Lindt Jr.', 'Joe Okafor']],
  ['The Norland and Sundland harbour ministries', []],
  ['Columnists', []],
  ['Von Anna Berg und Tim Keller', ['Anna Berg', 'Tim Keller']],
  ['Por Ana Ruiz y Luis Vega', ['Ana Ruiz', 'Luis Vega']],
  ['di Sara De Luca', ['Sara De Luca']],
  ['Oleh: Dewi Lestari', ['Dewi Lestari']],
  ['Text: Anna Berg, Fotos: Tim Keller', ['Anna Berg']],
  ['By Mara Lindt Illustration by Joe Okafor', ['Mara Lindt']],
  ['Fact-checked by Joe Okafor', []],
  ['By Mara Lindt on Wednesday, January 5, 2022', ['Mara Lindt']],
  ['by Mara Lindt January 5, 2022 11:00 PM PST', ['Mara Lindt']],
  ['Sat, 5 Jan, 2022 - 06:36', []],
  ['Mara Lindt, mara@courier.example', ['Mara Lindt']],
  ['Mara Lindt@maralindt', ['Mara Lindt']],
  ['Mara Lindt, The Courier', ['Mara Lindt']],
  ['Mara Lindt The Courier', ['Mara Lindt']],
  ['Mara Lindt for The Evening Post', ['Mara Lindt']],
  ['Mara Lindt, Senior Reporter', ['Mara Lindt']],
  ['By | Mara Lindt | @mara | Joe Okafor | 5 January 2022', ['Mara Lindt', 'Joe Okafor']],
  ['Mara Lindt | Middle East | Staff Writer', ['Mara Lindt']],
  ['Mara Lindt, MBA', ['Mara Lindt']],
  ['Mara Lindt, RDN, Ph.D.', ['Mara Lindt']],
  ['By Mara LindtMonday, January 5, 2022', ['Mara Lindt']],
  ['Mara LindtJan. 5, 2022', ['Mara Lindt']],
  ['更新时间 2022年1月5日', []],
  ['Courier Staff', []],
  ['Photo: Joe Okafor', []],
  ['See full bio', []],
  ['Twitter Facebook', []],
  ['How to keep a harbour open in winter', []],
  ['Reuters', []],
  ['記者 山田太郎', ['山田太郎']],
  ['文／山田太郎', ['山田太郎']],
  ['山田太郎2022年1月5日 21時37分', ['山田太郎']],
  ['(责编：王小明、李大伟)', ['王小明', '李大伟']],
  ['홍길동 기자', ['홍길동']],
  ['홍길동 기자 외 1명', ['홍길동']],
  ['di Sami al-Lindi', ['Sami al-Lindi']],
  ['Escrito por Ana Ruiz', ['Ana Ruiz']],
  ['Muhabir: Ayla Demir', ['Ayla Demir']],
  ['A cura di Sara De Luca', ['Sara De Luca']],
  ['a cura di chi resta', []],
  ['Mara Lindt and Joe Okafor - Courier Writers', ['Mara Lindt', 'Joe Okafor']],
  ['Mara Lindt | Joined in May', ['Mara Lindt']],
  ['港では五日', []],
])('%s', (byline, persons) => {
  expect(personsIn(byline, 'The Courier')).toEqual(persons);
});

test.each([
  ['By Mara Lindt, Reuters', { persons: ['Mara Lindt'], agencies: ['Reuters'], houses: [] }],
  ['Mara Lindt/dpa', { persons: ['Mara Lindt'], agencies: ['dpa'], houses: [] }],
  ['Von: mli/dpa', { persons: [], agencies: ['mli/dpa'], houses: [] }],
  ['AFP Schweiz', { persons: [], agencies: ['AFP Schweiz'], houses: [] }],
  ['Courier Staff', { persons: [], agencies: [], houses: ['Courier Staff'] }],
  ['Redaktion The Courier', { persons: [], agencies: [], houses: ['Redaktion The Courier'] }],
  ['Von Redaktion Hafen', { persons: [], agencies: [], houses: ['Redaktion Hafen'] }],
  ['courier.example', { persons: [], agencies: [], houses: [] }],
  ['courier24.org', { persons: [], agencies: [], houses: ['courier24.org'] }],
  ['By the Courier Staff', { persons: [], agencies: [], houses: ['Courier Staff'] }],
  ['CPD Correspondent', { persons: [], agencies: [], houses: ['CPD Correspondent'] }],
  [
    'Center for Harbour and Rail Research',
    { persons: [], agencies: [], houses: ['Center for Harbour and Rail Research'] },
  ],
  ['courier.org', { persons: [], agencies: [], houses: ['courier.org'] }],
])('%s is signed', (byline, signed) => {
  expect(signedIn(byline, 'The Courier')).toEqual(signed);
});

test('an outlet whose name holds digits or the word on a button, a writer who is her own outlet', () => {
  expect(signedIn('Courier24', 'Courier24').houses).toEqual(['Courier24']);
  expect(signedIn('Courier Live', 'Courier Live').houses).toEqual(['Courier Live']);
  expect(signedIn('Anna Berg', 'Anna Berg').persons).toEqual(['Anna Berg']);
});
