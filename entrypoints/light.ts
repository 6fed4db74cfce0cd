import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { lightUp } from '../lib/page/light.ts';

/** Injected into the page when the reader clicks a line, after the passage was left in our world of it. */
export default defineUnlistedScript({
  globalName: true,
  main: () => (globalThis.nutgrafPassage ? lightUp(document, globalThis.nutgrafPassage) : 'gone'),
});
