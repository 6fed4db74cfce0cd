import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Refusal } from '../refusal.ts';
import type { HostilePage } from './hostile-page.ts';

/** A page as a folder's manifest lists it. */
interface Listed extends Omit<HostilePage, 'body' | 'contentType'> {
  file: string;
  type: string;
}

/** The pages of a folder with a `manifest.json` in it, or the one of this id. */
export function hostilePagesIn(folder: string, only?: string): HostilePage[] {
  const manifest = path.join(folder, 'manifest.json');
  if (!existsSync(manifest)) throw new Refusal(`No hostile pages in ${folder}: it has no manifest.json.`);
  const listed: Listed[] = JSON.parse(readFileSync(manifest, 'utf8'));
  const wanted = only === undefined ? listed : listed.filter(({ id }) => id === only);
  if (wanted.length === 0) throw new Refusal(`No page "${only}" in ${manifest}.`);
  return wanted.map(({ file, type, ...page }) => {
    const place = path.join(folder, file);
    if (!existsSync(place)) throw new Refusal(`${manifest} lists ${file}, which is not there.`);
    return { ...page, contentType: type, body: readFileSync(place) };
  });
}
