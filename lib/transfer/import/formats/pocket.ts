import { restored } from '../../export/formula.ts';
import type { CsvFormat } from './format.ts';

/** Pocket cut titles at some 75 letters, and wrote the address where it had none. */
export const pocketTitle = 75;

/** `part_000000.csv`: with a column `cursor` among the others in autumn 2024. Many programs write this form, ours too. */
export const pocketCsv: CsvFormat = {
  format: 'pocket',
  columns: ['url', 'time_added', 'tags', 'status'],
  raw: (cell) => {
    const done = /^archived?$/i.test(cell('status').trim());
    return {
      url: cell('url'),
      title: restored(cell('title')),
      cutsTitlesAt: pocketTitle,
      saved: cell('time_added'),
      read: done,
      archived: done,
      tags: restored(cell('tags')).split('|'),
    };
  },
};
