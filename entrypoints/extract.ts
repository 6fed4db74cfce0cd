import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extract } from '../lib/article/extract.ts';
import type { Extraction } from '../lib/article/extraction.ts';

// `globalName`: what `main` returns becomes what `executeScript` answers.
export default defineUnlistedScript({
  globalName: true,
  main(): Extraction {
    const start = performance.now();
    const outcome = extract(document);
    return { outcome, ms: performance.now() - start };
  },
});
