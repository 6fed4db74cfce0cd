/** What addons.mozilla.org would say to the Firefox build. Errors fail; warnings must be ones that we know and can explain. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { builtExtension } from './build/built-extension.ts';
import { root } from './build/sources.ts';
import { Refusal, runScript } from './refusal.ts';

interface Remark {
  code: string;
  message: string;
  file?: string;
}

/** Preact and Readability assign innerHTML in paths that we never take (tests/house.test.ts keeps it out of ours). */
const known = new Set(['UNSAFE_VAR_ASSIGNMENT']);

await runScript(async () => {
  const webExt = path.join(root, 'node_modules/web-ext/bin/web-ext.js');
  const args = ['lint', '--source-dir', builtExtension('firefox'), '--output', 'json', '--no-config-discovery'];
  const { stdout, stderr } = spawnSync(process.execPath, [webExt, ...args], { encoding: 'utf8' });
  const { errors, warnings } = remarksIn(stdout, stderr);
  const unknown = warnings.filter(({ code }) => !known.has(code));
  for (const { code, message, file } of [...errors, ...unknown])
    console.error(`${file ?? 'manifest.json'}: ${code}: ${message}`);
  if (errors.length + unknown.length > 0) throw new Refusal('lint-firefox: the Firefox build would not pass review.');
  console.log(`lint-firefox: no errors, ${warnings.length} known warnings.`);
});

function remarksIn(stdout: string, stderr: string): { errors: Remark[]; warnings: Remark[] } {
  const start = stdout.indexOf('{');
  if (start < 0) throw new Error(`web-ext said no JSON: ${stdout} ${stderr}`);
  return JSON.parse(stdout.slice(start));
}
