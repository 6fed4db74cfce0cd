import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../scripts/build/built-extension.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'nutgraf-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const permissions = ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'];
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; worker-src 'self'; " +
  "connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

describe.each([
  ['chromium', [...permissions, 'sidePanel'], ['downloads', 'readingList']],
  ['edge', [...permissions, 'sidePanel'], ['downloads', 'readingList']],
  ['firefox', permissions, ['downloads']],
  ['safari', permissions, ['downloads']],
] as const)('the package for %s', (product, expected, optional) => {
  let built: string;
  let manifest: Record<string, unknown>;
  // Building takes a second or two, on a busy machine longer.
  beforeAll(() => {
    built = builtExtension(product, folder);
    manifest = JSON.parse(readFileSync(path.join(built, 'manifest.json'), 'utf8'));
  }, 60_000);

  test('asks for what it needs and nothing more', () => {
    expect(manifest.permissions).toEqual(expected);
    for (const key of ['host_permissions', 'content_scripts', 'web_accessible_resources', 'externally_connectable']) {
      expect(manifest).not.toHaveProperty(key);
    }
    expect(manifest.optional_permissions).toEqual(optional);
    expect(manifest).not.toHaveProperty('optional_host_permissions');
  });

  test('lets its pages load what is packed and talk to nobody', () => {
    expect(manifest.content_security_policy).toEqual({ extension_pages: policy });
  });

  test('has every file that its manifest and its pages name', () => {
    const files = new Set(filesIn(built));
    const named = [
      ...JSON.stringify(manifest).matchAll(/"\/?([\w/.-]+\.(?:js|html|png|svg|css))"/g),
      ...[...files]
        .filter((file) => file.endsWith('.html'))
        .flatMap((page) => [...readFileSync(path.join(built, page), 'utf8').matchAll(/(?:src|href)="\/?([^"#:]+)"/g)]),
    ].map(([, file]) => file ?? '');
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((file) => !files.has(file))).toEqual([]);
  });

  test('the injected script keeps its budget', () => {
    const script = readFileSync(path.join(built, 'extract.js'));
    expect(script.length).toBeLessThanOrEqual(60_000);
    expect(gzipSync(script).length).toBeLessThanOrEqual(20_000);
  });

  test('is small', () => {
    // What a zip of it weighs, within the few bytes of each entry's names. Half are words: names, figures, dates, labels and cues in
    // some twenty languages, and what was learnt for roles; a quarter is the reading list.
    const packed = filesIn(built).map((file) => deflateRawSync(readFileSync(path.join(built, file))).length + 150);
    expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(450_000);
  });
});

test('the command line reads pages with the very script that is packed', () => {
  const alone = readFileSync(path.join(builtExtension('extract', folder), 'extract.js'), 'utf8');
  expect(alone).toBe(readFileSync(path.join(builtExtension('chromium', folder), 'extract.js'), 'utf8'));
}, 60_000);

test('the polyfill stays out of the page', () => {
  for (const script of ['extract.js', 'light.js']) {
    const text = readFileSync(path.join(builtExtension('chromium', folder), script), 'utf8');
    expect(text).not.toMatch(/webextension-polyfill|api-metadata|runtime\.lastError/i);
  }
});

function filesIn(place: string): string[] {
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(place, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
}
