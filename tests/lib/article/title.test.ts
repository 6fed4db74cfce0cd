import { expect, test } from 'vitest';
import { withoutSuffix } from '../../../lib/article/metadata/title.ts';

test.each([
  ['Storm hits the coast', 'Storm hits the coast'],
  ['Storm hits the coast - World - The Courier', 'Storm hits the coast - World'],
  ['Storm hits the coast | World | The Courier', 'Storm hits the coast'],
  ['Storm hits the coast | The Courier - News from the valley', 'Storm hits the coast'],
  ['Storm hits the coast – Courier – 05.01.2022', 'Storm hits the coast'],
  ['The Courier: Storm hits the coast', 'Storm hits the coast'],
  ['港の料金が三月に二倍：Courier', '港の料金が三月に二倍'],
  ['Storm hits the coast: ferries stay in port', 'Storm hits the coast: ferries stay in port'],
  ['Storm hits the coast - and the ferries stay in port', 'Storm hits the coast - and the ferries stay in port'],
])('%s', (title, expected) => {
  expect(withoutSuffix(title, 'The Courier', 'www.courier.example')).toBe(expected);
});

test('an outlet of two letters does not stand in other words', () => {
  const title = 'Sandwahl: who builds the new dyke';
  expect(withoutSuffix(title, 'dw.example', 'www.dw.example')).toBe(title);
});
