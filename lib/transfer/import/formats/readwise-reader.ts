import { tagsOfCell } from '../tags.ts';
import { type CsvFormat, shareIn } from './format.ts';

export const readwiseReader: CsvFormat = {
  format: 'readwise-reader',
  columns: ['url', 'document tags', 'saved date', 'location'],
  raw: (cell) => {
    const location = cell('location').trim().toLowerCase();
    if (location === 'feed') return 'feed-entry';
    const progress = shareIn(cell('reading progress'));
    return {
      url: cell('url'),
      title: cell('title'),
      saved: cell('saved date'),
      read: progress === 1,
      archived: location === 'archive',
      progress,
      tags: tagsOfCell(cell('document tags')),
    };
  },
};
