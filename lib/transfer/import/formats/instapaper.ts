import { tagsOfCell } from '../tags.ts';
import { type CsvFormat, starred } from './format.ts';

/**
 * Three generations: without and with `Timestamp`, then with `Tags`. A row is in one folder only, so of a story in a
 * folder of the reader's own the file does not say whether it was read.
 */
export const instapaper: CsvFormat = {
  format: 'instapaper',
  columns: ['url', 'title', 'selection', 'folder'],
  raw: (cell) => {
    const folder = cell('folder').trim();
    return {
      url: cell('url'),
      title: cell('title'),
      saved: cell('timestamp'),
      archived: folder === 'Archive',
      tags: [...(folders.get(folder) ?? [folder]), ...tagsOfCell(cell('tags'))],
      highlights: [{ quote: cell('selection') }],
    };
  },
};

/** Those that every reader has. */
const folders = new Map([
  ['', []],
  ['Unread', []],
  ['Archive', []],
  ['Starred', [starred]],
]);
