/** What the extension injects, from the same sources, with the part that Readability has in it. Milliseconds. */
import { Readability } from '@mozilla/readability';
import { takeSnapshot } from '../../../lib/snapshot/take-snapshot.ts';

let readability = 0;
const parse = Readability.prototype.parse;
Readability.prototype.parse = function timed() {
  const start = performance.now();
  try {
    return parse.call(this);
  } finally {
    readability += performance.now() - start;
  }
};

const start = performance.now();
takeSnapshot(document);
const total = performance.now() - start;
export const times = { total, readability, own: total - readability };
