/**
 * A cell that begins with one of these is taken for a formula by spreadsheets, and a page's title would be run by whoever
 * opens the file. An apostrophe before it makes it words; one that is there already gets another, so that it comes back.
 */
const runs = /^'*[=+\-@\t\r]/;

export const defused = (cell: string): string => (runs.test(cell) ? `'${cell}` : cell);

/** The cell as it was before `defused`. */
export const restored = (cell: string): string => (cell.startsWith("'") && runs.test(cell) ? cell.slice(1) : cell);
