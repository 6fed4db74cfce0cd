/** What we measure ourselves against: Readability on a clone of the page, and nothing else. Milliseconds. */
import { Readability } from '@mozilla/readability';

const start = performance.now();
const copy = document.cloneNode(true) as Document;
const cloned = performance.now();
new Readability(copy).parse();
export const times = { alone: performance.now() - start, clone: cloned - start };
