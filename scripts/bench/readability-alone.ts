/** What we measure ourselves against: Readability on a clone of the page, and nothing else. Answers its milliseconds. */
import { Readability } from '@mozilla/readability';

declare global {
  var readabilityAlone: () => number;
}

globalThis.readabilityAlone = () => {
  const start = performance.now();
  new Readability(document.cloneNode(true) as Document).parse();
  return performance.now() - start;
};
