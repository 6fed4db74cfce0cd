import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../refusal.ts';
import { type ServedPage, servedPage } from './served-page.ts';

/** The page that somebody named on the command line: a file, served as if it had come from `example.com`, or an address, fetched. */
export async function askedPage(asked: string): Promise<ServedPage> {
  if (statSync(asked, { throwIfNoEntry: false })?.isFile()) return pageInFile(asked);
  if (!/^[a-z][a-z\d+.-]*:/i.test(asked)) throw new Refusal(`${asked} is neither a file nor an address.`);
  if (!URL.canParse(asked)) throw new Refusal(`${asked} is no valid address.`);
  const address = new URL(asked);
  if (address.protocol === 'file:') return pageInFile(fileURLToPath(address));
  if (address.protocol !== 'http:' && address.protocol !== 'https:') {
    throw new Refusal(`${asked} is no web page: only http, https and files can be read.`);
  }
  return pageAt(address);
}

function pageInFile(file: string): ServedPage {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Refusal(`${file} is not there.`);
  return servedPage(`https://example.com/${encodeURIComponent(path.basename(file))}`, readFileSync(file));
}

async function pageAt(address: URL): Promise<ServedPage> {
  const response = await fetch(address, {
    headers: { accept: 'text/html', 'user-agent': 'Mozilla/5.0 (compatible; Nutgraf)' },
    signal: AbortSignal.timeout(20_000),
  }).catch((error: unknown) => {
    throw new Refusal(`${address.href} could not be fetched: ${reasonOf(error)}.`);
  });
  if (!response.ok) throw new Refusal(`${address.href} could not be fetched: the server answered ${response.status}.`);
  const bytes = new Uint8Array(await response.arrayBuffer());
  const contentType = response.headers.get('content-type');
  return { ...servedPage(response.url, bytes), ...(contentType ? { contentType } : {}) };
}

/** Node says "fetch failed" and keeps the reason in `cause`. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause instanceof Error ? error.cause.message || error.message : error.message;
}
