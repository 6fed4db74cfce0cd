import type { StoryRow } from '../../model.ts';
import { defused } from './formula.ts';

/** The columns of Pocket's last file: every reading list that imports anything imports these. */
const columns = ['title', 'url', 'time_added', 'tags', 'status'];

/**
 * The rows in the shape of a Pocket file, in pieces. It knows two states: what was read or archived is `archive`. A bar in a
 * tag would part it in two, so it becomes a comma.
 */
export function* pocketCsv(rows: Iterable<StoryRow>): Iterable<string> {
  yield line(columns);
  for (const { title, url, saved, tags, read, archived } of rows) {
    const status = read === undefined && archived === undefined ? 'unread' : 'archive';
    const joined = tags.map((tag) => tag.replaceAll('|', ',')).join('|');
    yield line([title, url, String(Math.floor(Date.parse(saved) / 1000)), joined, status].map(defused));
  }
}

const line = (cells: string[]): string => `${cells.map(quoted).join(',')}\r\n`;

/** As RFC 4180 has it. Space at the ends is quoted as well, for those who trim. */
const quoted = (cell: string): string => (/[",\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
