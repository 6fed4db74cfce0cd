/** What we measure ourselves against: Readability on a clone of the page, and nothing else. Milliseconds. */
import { Readability } from '@mozilla/readability';

const start = performance.now();
new Readability(document.cloneNode(true) as Document).parse();
export const ms = performance.now() - start;
