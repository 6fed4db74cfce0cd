/** Defuddle as it comes, on the page itself: it clones what it changes. Milliseconds. */
import Defuddle from 'defuddle';

const start = performance.now();
new Defuddle(document, { url: document.URL }).parse();
export const times = { defuddle: performance.now() - start };
