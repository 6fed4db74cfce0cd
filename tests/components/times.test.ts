import { expect, it } from 'vitest';
import { timeInWords } from '../../components/times.ts';

it.each([
  ['2022', '2022'],
  ['2022-01', 'Jan 2022'],
  ['2022-01-06', 'Thu, Jan 6, 2022'],
  // A clock without a zone is the page's own and stays as it is, wherever the reader is.
  ['2022-01-06T09:30', 'Jan 6, 2022, 9:30 AM'],
  ['sometime soon', 'sometime soon'],
])('%s is %s', (time, said) => expect(timeInWords(time, 'en-US')).toBe(said));
