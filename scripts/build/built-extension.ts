import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import type { Product } from './products.ts';
import { lastChange, root } from './sources.ts';

/** Where builds and pictures go; not part of the repository. */
export const outputFolder = path.join(root, '.output');

/**
 * Folder of an up-to-date build, made now if anything it is made of has changed. It is finished elsewhere and moved into
 * place, so two commands at once never read each other's half-written files.
 */
export function builtExtension(product: Product, place = outputFolder): string {
  const folder = path.join(place, product);
  const started = new Date();
  const made = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (made >= lastChange()) return folder;
  mkdirSync(place, { recursive: true });
  const scratch = mkdtempSync(path.join(place, `.${product}-`));
  try {
    make(product, scratch);
    rmSync(folder, { recursive: true, force: true });
    renameSync(path.join(scratch, product), folder);
    // The time the build began: what was changed while it ran may not be in it.
    utimesSync(folder, started, started);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
  return folder;
}

function make(product: Product, outDir: string): void {
  const { NODE_ENV: _, ...env } = process.env;
  const script = path.join(import.meta.dirname, 'make.ts');
  const { status, stderr } = spawnSync(process.execPath, [script, product, outDir], { env, encoding: 'utf8' });
  if (status !== 0) throw new Refusal(`The ${product} build failed:\n${stderr.trim()}`);
}
