import { expect, test } from 'vitest';
import { isDateOrByline } from '../../../lib/article/dateline.ts';

test.each([
  'By Mara Lindt',
  'By Mara Lindt and Joe Okafor',
  'Von Mara Lindt',
  'Updated 4 May 2026, 10:15',
  'Published 5 Jan. 2026, 9 a.m.',
  'February 1, 2026 | BY: Mara Lindt',
  'Monday, 05/10/2026 - Harbour',
])('a line that tells when or by whom: %s', (text) => expect(isDateOrByline(text)).toBe(true));

test.each([
  'By the end of the year all ferries in the harbour will be electric, the council said.',
  'Published research shows that the channel silts up faster than was thought',
  'The strike that began on 4 May 2026 at 10:15 has ended, the union of the dock workers said late on Monday.',
  'Updated rules for dredgers come into force in March',
])('a sentence: %s', (text) => expect(isDateOrByline(text)).toBe(false));
