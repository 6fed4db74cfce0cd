import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

export const pagesFolder = path.join(import.meta.dirname, '../pages');

/** Markup as a document at an address; linkedom has no layout, so only the attribute hides. */
export const documentOf = (html: string, address = 'https://courier.example/2026/01/harbour-tolls'): Document => {
  const { document } = parseHTML(html);
  const settled = document as unknown as Document;
  for (const [key, value] of Object.entries({
    URL: address,
    documentURI: address,
    baseURI: address,
    contentType: 'text/html',
    implementation: {
      createHTMLDocument: () => parseHTML('<!doctype html><html><head></head><body></body></html>').document,
    },
  })) {
    Object.defineProperty(settled, key, { value, configurable: true });
  }
  return settled;
};

/** The page of that folder under tests/pages, at the address that its about.json states. */
export const parsePage = (slug: string): Document => {
  const folder = path.join(pagesFolder, slug);
  const about: { address: string } = JSON.parse(readFileSync(path.join(folder, 'about.json'), 'utf8'));
  return documentOf(readFileSync(path.join(folder, 'page.html'), 'utf8'), about.address);
};
