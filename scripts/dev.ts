/** WXT's dev mode: `npm run dev [-- -b firefox]` opens a browser with the extension and reloads it at every change. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { hasDisplay } from './browsers/chromium.ts';
import { findBrowser } from './browsers/find-browser.ts';
import { root } from './build/sources.ts';
import { Refusal, runScript } from './refusal.ts';

await runScript(async () => {
  // WXT dies of its browser's death, with a stack that says nothing of displays.
  if (!hasDisplay())
    throw new Refusal('dev: there is no display to open a browser on; try npm start, or xvfb-run npm run dev.');
  const wxt = path.join(root, 'node_modules/wxt/bin/wxt.mjs');
  const args = process.argv.slice(2);
  const kind = args.includes('firefox') ? 'firefox' : 'chromium';
  const env = { ...process.env, [kind === 'firefox' ? 'NUTGRAF_FIREFOX' : 'NUTGRAF_CHROMIUM']: findBrowser(kind) };
  const { status } = spawnSync(process.execPath, [wxt, ...args], { cwd: root, env, stdio: 'inherit' });
  process.exitCode = status ?? 1;
});
