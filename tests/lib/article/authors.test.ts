import { expect, test } from 'vitest';
import { personsIn } from '../../../lib/article/metadata/authors.ts';

test.each([
  ['By Mara Lindt', ['Mara Lindt']],
  ['By Mara Lindt and Joe Okafor', ['Mara Lindt', 'Joe Okafor']],
  ['Von Anna Berg und Tim Keller', ['Anna Berg', 'Tim Keller']],
  ['Por Ana Ruiz y Luis Vega', ['Ana Ruiz', 'Luis Vega']],
  ['Mara Lindt, mara@courier.example', ['Mara Lindt']],
  ['Mara Lindt, The Courier', ['Mara Lindt']],
  ['Courier Staff', []],
  ['Photo: Joe Okafor', []],
  ['Reuters', []],
  ['記者 山田太郎', ['山田太郎']],
])('%s', (byline, persons) => {
  expect(personsIn(byline, 'The Courier')).toEqual(persons);
});
