import { expect } from 'vitest';

/** What blows naive patterns up, each to be repeated. */
export const attacks: Record<string, string> = {
  'one letter': 'a',
  'one capital': 'A',
  digits: '1',
  'grouped digits': '1,000',
  'spaced digits': '1 000 ',
  'numbers side by side': '1 ',
  'small amounts': '$1.',
  'shares of a hundred': '10 % ',
  'letters and hyphens': 'a-',
  'digits and hyphens': '1-',
  spaces: ' ',
  dashes: '—',
  bars: ' | ',
  slashes: '/',
  colons: ': ',
  parentheses: '(',
  brackets: '[a',
  'signs of an address': 'a@',
  'opening tags': '<a',
  'opening references': '&#1',
  'opening quotes': '“',
  'straight quotes': '" ',
  'quotes and names': '“We pay for it” Ada Lind ',
  apostrophes: "'a",
  commas: ', ',
  dots: 'A. ',
  'capital words': 'Ada ',
  'names and commas': 'Ada Lind, ',
  'by and by': 'by ',
  'and and and': ' and ',
  'titles and names': 'President Ada Lind, the mayor, ',
  'speech verbs': 'Ada said said ',
  'months and years': 'in May 2014 of ',
  'days and times': 'Jan. 1, 10:30 ',
  'signs of money': '$€ ',
  'labels without end': 'Why it ',
  'accents without end': 'e\u0301',
  'Japanese brackets': '「大統領（',
  'Chinese letters': '大',
};

/**
 * Fails where the work takes more than about eight times as long over eight times the text. Counted on this thread's
 * processor time: a busy machine makes every clock lie.
 */
export function expectLinear(unit: string, work: (text: string) => unknown, { most = 80_000 } = {}): void {
  const time = (length: number) => {
    const text = unit.repeat(Math.ceil(length / unit.length));
    let best = Number.POSITIVE_INFINITY;
    for (let round = 0; round < 2 && best > briefMs; round++) {
      const before = process.threadCpuUsage();
      work(text);
      const { user, system } = process.threadCpuUsage(before);
      best = Math.min(best, (user + system) / 1000);
    }
    return best;
  };
  let shorter = time(most / 64);
  for (const length of [most / 8, most]) {
    const longer = time(length);
    // Linear is 8, quadratic 64; memory and its collection lie between.
    if (longer > briefMs)
      expect(longer / shorter, `${shorter} ms for ${length / 8} letters, ${longer} ms for ${length}`).toBeLessThan(24);
    shorter = longer;
  }
}

// What takes less is over before a reader notices, however it grows from there to any length that we read.
const briefMs = 100;
