import { pathToFileURL } from 'node:url';
import { defineWebExtConfig } from 'wxt';

/** The browser of `npm run dev`, found by scripts/dev.ts, on the page that `npm start` shows. */
const { NUTGRAF_CHROMIUM: chrome, NUTGRAF_FIREFOX: firefox } = process.env;

export default defineWebExtConfig({
  binaries: { ...(chrome ? { chrome } : {}), ...(firefox ? { firefox } : {}) },
  startUrls: [pathToFileURL('scripts/sample/page.html').href],
  // Chromium refuses to run its sandbox as root.
  chromiumArgs: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
