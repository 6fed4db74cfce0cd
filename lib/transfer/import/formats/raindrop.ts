import { restored } from '../../export/formula.ts';
import { type CsvFormat, starred } from './format.ts';

/** Folders lie in each other with " / " between; a stroke without spaces is part of a name. */
export const raindrop: CsvFormat = {
  format: 'raindrop',
  columns: ['url', 'folder', 'excerpt', 'created'],
  raw: (cell) => ({
    url: cell('url'),
    title: restored(cell('title')),
    saved: cell('created'),
    tags: [
      ...cell('folder')
        .split(' / ')
        .filter((name) => name.trim() !== 'Unsorted'),
      ...cell('tags').split(','),
      ...(cell('favorite').trim().toLowerCase() === 'true' ? [starred] : []),
    ],
    note: restored(cell('note')),
    highlights: cell('highlights')
      .split(/\n\s*\n/)
      .map((quote) => ({ quote })),
  }),
};
