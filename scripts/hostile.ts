/**
 * Visits hostile pages in a real browser with the built extension and says what went wrong:
 *   npm run hostile -- [--browser chromium|firefox] [--only ID] DIR
 * DIR holds pages and a manifest.json that tells what must become of each: see scripts/hostile/hostile-page.ts.
 */
import { parseArgs } from 'node:util';
import { startChromium } from '../tests/browser/support/chromium.ts';
import { startFirefox } from '../tests/browser/support/firefox.ts';
import { builtExtension } from './build/built-extension.ts';
import { faultsOf, type Seen } from './hostile/faults.ts';
import { hostilePagesIn } from './hostile/folder.ts';
import type { HostilePage } from './hostile/hostile-page.ts';
import { HostileVisitor } from './hostile/visitor.ts';
import { Refusal, runScript } from './refusal.ts';

const usage = 'Usage: hostile [--browser chromium|firefox] [--only ID] DIR';
const starts = { chromium: startChromium, firefox: startFirefox };

await runScript(async () => {
  const { browser, pages } = asked();
  const visitor = await HostileVisitor.of(starts[browser], builtExtension(browser), pages);
  let passed = 0;
  try {
    for (const page of pages) {
      const { line, isFine } = await outcomeLine(visitor, page);
      if (isFine) passed++;
      console.log(line);
    }
  } finally {
    await visitor.close();
  }
  console.log(`${passed} of ${pages.length} pages as they must be in ${browser}.`);
  if (passed < pages.length) process.exitCode = 1;
});

function asked(): { browser: keyof typeof starts; pages: HostilePage[] } {
  const { values, positionals } = options();
  const [folder, ...rest] = positionals;
  const browser = values.browser ?? 'chromium';
  if (folder === undefined || rest.length > 0 || (browser !== 'chromium' && browser !== 'firefox'))
    throw new Refusal(usage);
  return { browser, pages: hostilePagesIn(folder, values.only) };
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { browser: { type: 'string' }, only: { type: 'string' } },
    });
  } catch {
    throw new Refusal(usage);
  }
}

async function outcomeLine(visitor: HostileVisitor, page: HostilePage): Promise<{ line: string; isFine: boolean }> {
  const head = (mark: string, ms: string) => `${mark} ${page.id.padEnd(24)}${ms.padStart(8)}  `;
  try {
    const seen = await visitor.visit(page);
    const faults = faultsOf(page, seen);
    const isFine = faults.length === 0;
    return {
      line: head(isFine ? '✓' : '✗', `${Math.round(seen.ms)} ms`) + (isFine ? told(seen) : faults.join('; ')),
      isFine,
    };
  } catch (error) {
    return { line: head('✗', '') + (error instanceof Error ? error.message : String(error)), isFine: false };
  }
}

function told({ problem, kept }: Seen): string {
  return problem ?? (kept ? `${kept.article.form}: ${kept.article.title.slice(0, 60)}` : 'something');
}
