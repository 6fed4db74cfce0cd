import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '../lib/snapshot/snapshot.ts';
import { takeSnapshot } from '../lib/snapshot/take-snapshot.ts';

// `globalName`: what `main` returns becomes what `executeScript` answers.
export default defineUnlistedScript({
  globalName: true,
  main(): Extraction {
    const start = performance.now();
    const snapshot = takeSnapshot(document);
    return { snapshot, ms: performance.now() - start };
  },
});
