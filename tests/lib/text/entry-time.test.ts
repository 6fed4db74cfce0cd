import { expect, test } from 'vitest';
import { entryTime } from '../../../lib/text/entry-time.ts';

test.each([
  ['16:56', 1016],
  ['4.56pm GMT', 1016],
  ['12:05 am', 5],
  ['12 PM', 720],
  ['9 Uhr', 540],
  ['Updated at 14:05 by Mara Lindt', 845],
  ['14h05', 845],
  ['21 mins ago', undefined],
  ['5 January 2026', undefined],
  ['10:15:20', undefined],
  ['At 16:56 the first of the boats left the harbour for the islands', undefined],
])('%s', (text, minutes) => expect(entryTime(text)).toBe(minutes));
