import { expect, it } from 'vitest';
import { readingSeconds } from '../../../lib/text/reading-time.ts';

it.each([
  ['', 0],
  ['one two three four', 1],
  // Marks between words are not read as words.
  ['one – two | three … four', 1],
  ['市議会は石炭埠頭', 1],
  ['9,000 cars', 0.5],
])('%s takes %d seconds', (text, seconds) => expect(readingSeconds(text)).toBe(seconds));
