import { furniture, type Naming } from './made-furniture.ts';
import { type Chance, chanceFrom, personName, sentence, sentences, title } from './made-text.ts';

/** How much of what a made news page holds. */
export interface MadePage {
  /** Paragraphs of the story. */
  paragraphs: number;
  /** Helpings of what stands around a story: menu, teasers, comments. */
  furniture: number;
  /** Whether its classes say what they hold, or were made by a build. */
  naming?: Naming;
  /** How many boxes, each alone in the next, the story's text lies in. */
  depth?: number;
}

/** A news page of our own making, the same for the same wish. */
export function madePage({ paragraphs, furniture: helpings, naming = 'speaking', depth = 0 }: MadePage): string {
  // Two rows of chances, so that more of one leaves the other as it is.
  const text = chanceFrom(1);
  const { menu, teasers, comments, footer } = furniture(chanceFrom(2), helpings, naming);
  const headline = title(text);
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<title>${headline} | Courier</title><meta property="og:title" content="${headline}">`,
    '<meta property="og:site_name" content="Courier"><meta property="article:published_time" content="2026-03-05T09:00:00Z">',
    '<style>ul{list-style:none}button{border:0}</style></head><body>',
    menu,
    `<main>\n<article>\n<h1>${headline}</h1>\n<p>By <a href="/staff">${personName(text)}</a></p>\n`,
    `${'<div>'.repeat(depth)}${story(text, paragraphs)}${'</div>'.repeat(depth)}`,
    `</article>\n${teasers}${comments}</main>\n${footer}</body></html>`,
  ].join('\n');
}

/** How large to make what `shape` makes a page of, so that the page has about so many nodes. */
export function sizeFor(nodes: number, shape: (size: number) => MadePage): number {
  const sample = 400;
  const none = nodesIn(madePage(shape(0)));
  const each = (nodesIn(madePage(shape(sample))) - none) / sample;
  return Math.round((nodes - none) / each);
}

/** Elements and texts in markup of ours, which holds no comments and no bare "<". */
export const nodesIn = (html: string): number =>
  (html.match(/<[a-z]/g)?.length ?? 0) + (html.match(/>[^<]+/g)?.length ?? 0);

function story(chance: Chance, paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => `${interlude(chance, at)}${paragraph(chance, at)}\n`).join('');
}

function paragraph(chance: Chance, at: number): string {
  const rest = sentences(chance, 1 + Math.floor(chance() * 3));
  if (at % 7 === 3) return `<p><strong>Why it matters:</strong> ${sentence(chance)} ${rest}</p>`;
  if (at % 3 === 1) return `<p>${sentence(chance)} <a href="/news/${at}">${title(chance)}</a>. ${rest}</p>`;
  return `<p>${sentence(chance)} ${rest}</p>`;
}

/** What comes between two paragraphs now and then. */
function interlude(chance: Chance, at: number): string {
  if (at % 8 === 6) return `<h2>${title(chance)}</h2>\n`;
  if (at % 11 === 5)
    return `<figure><img src="/${at}.jpg" alt=""><figcaption>${sentence(chance)}</figcaption></figure>\n`;
  if (at % 17 === 9) return `<blockquote><p>${sentences(chance, 2)}</p></blockquote>\n`;
  if (at % 19 === 12) return `<ul>${'-'.repeat(3).replace(/-/g, () => `<li>${sentence(chance)}</li>\n`)}</ul>\n`;
  return '';
}
