import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension.ts';
import { faultsOf } from '../../scripts/hostile/faults.ts';
import { HostileVisitor } from '../../scripts/hostile/visitor.ts';
import { hostilePages } from './hostile-pages/all.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';

describe.each([
  { name: 'Chromium', product: 'chromium', start: startChromium },
  { name: 'Firefox', product: 'firefox', start: startFirefox },
] as const)('a hostile page in $name', ({ product, start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), `nutgraf-${product}-`));
  let visitor: HostileVisitor;

  beforeAll(async () => {
    visitor = await HostileVisitor.of(start, builtExtension(product, folder), hostilePages);
  });
  afterAll(async () => {
    await visitor?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(hostilePages.map((page) => [page.id, page] as const))('%s', async (_, page) => {
    expect(faultsOf(page, await visitor.visit(page))).toEqual([]);
  });
});
