import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';

export const headline = 'Lighthouse of Skerry Point goes dark for repairs';

/** One word in each paragraph of the story that must come through, whatever is done to the page. */
export const words = ['AUKLET', 'BRINE', 'CORMORANT', 'DRIFTNET', 'EBBTIDE', 'FATHOM'];

const paragraphs = [
  'The AUKLET committee voted 5-2 on Monday to switch off the lighthouse of Skerry Point for the first time since 1911.',
  '<b>Why it matters:</b> BRINE has eaten into the tower, and 340 fishing boats steer by its light, the harbour master said.',
  '<b>Driving the news:</b> "The CORMORANT rock will be a blind spot," Captain Ines Falk told the Courier on the quay.',
  '<b>By the numbers:</b> DRIFTNET owners were promised $1.2 million for the lost season, about 4% of what they asked for.',
  '<b>The other side:</b> EBBTIDE engineers said that a tower left alone would fall within two winters of storms.',
  "<b>What's next:</b> FATHOM divers look at the foundations on May 9, and the lamp should burn again in October.",
];

/** The story as its paper would set it, with room for an attack at its end. */
export const story = (more = ''): string =>
  `<article><h1>${headline}</h1>
  <p class="byline">By <a rel="author" href="/staff/tove">Tove Arnesen</a></p>
  ${paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}
  ${more}</article>`;

export const documentWith = (body: string, head = `<title>${headline}</title>`): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

/** Script that asks for what nobody may ask for: where it runs after the click, the attack got its way. */
export const canary = (page: string, what: string): string => `new Image().src='/canary/${page}/${what}'`;

/** The last script of a page that first does something to itself. */
export const isReady = (page: string): string => `fetch('/ready/${page}')`;

/** A page of which a brief must come, every word of the story in it. */
export const attack = (id: string, body: HostilePage['body'], more: Partial<HostilePage> = {}): HostilePage => ({
  id,
  contentType: 'text/html; charset=utf-8',
  body,
  outcome: 'brief',
  keep: words,
  drop: [],
  title: headline,
  budgetMs: 10_000,
  ...more,
});

/** A page with nothing to read on it. */
export const nothing = (id: string, body: string, more: Partial<HostilePage> = {}): HostilePage => {
  const { title: _, ...page } = attack(id, body, { outcome: 'none', keep: [], ...more });
  return page;
};
