import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Refusal } from '../refusal.ts';
import { type ServedPage, servedPage } from './served-page.ts';

/** One line of a corpus's manifest, as far as we read it. */
export interface CorpusPage {
  id: string;
  url: string;
  /** Relative to the corpus; gzipped where it ends in `.gz`. */
  page: string;
  /** "article", "liveblog", "non-article" … */
  kind?: string;
  news: boolean;
}

/** The pages of a corpus in its own order, or those asked for in that order; an id it does not have is refused. */
export function corpusPages(corpus: string, only?: string[]): CorpusPage[] {
  const manifest = path.join(corpus, 'manifest.jsonl');
  if (!existsSync(manifest)) throw new Refusal(`No corpus in ${corpus}: it has no manifest.jsonl.`);
  const pages = readFileSync(manifest, 'utf8')
    .split('\n')
    .flatMap((line, index) => (line.trim() ? [corpusPage(line, `${manifest}:${index + 1}`)] : []));
  if (!only) return pages;
  const unknown = only.find((id) => !pages.some((page) => page.id === id));
  if (unknown !== undefined) throw new Refusal(`No page "${unknown}" in ${manifest}.`);
  return pages.filter(({ id }) => only.includes(id));
}

export function servedCorpusPage(corpus: string, { url, page }: CorpusPage): ServedPage {
  const file = path.join(corpus, page);
  if (!existsSync(file)) throw new Refusal(`${file} is named in the manifest but not there.`);
  const bytes = readFileSync(file);
  return servedPage(url, file.endsWith('.gz') ? gunzipSync(bytes) : bytes);
}

function corpusPage(line: string, where: string): CorpusPage {
  const value = objectIn(line);
  const { id, url, outlet, page, kind, news } = value ?? {};
  if (typeof id !== 'string' || typeof page !== 'string')
    throw new Refusal(`${where} is no page: it needs an id and a page.`);
  const host = typeof outlet === 'string' && outlet ? outlet : 'example.com';
  return {
    id,
    page,
    url: typeof url === 'string' && /^https?:/.test(url) ? url : `https://${host}/${id}`,
    news: news === true,
    ...(typeof kind === 'string' ? { kind } : {}),
  };
}

function objectIn(json: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    // Not JSON: the caller says which line.
    return undefined;
  }
}
