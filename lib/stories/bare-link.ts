import type { Reading, Url } from '../model.ts';
import { destinationOf } from '../text/address.ts';
import { noBrief } from './stored-story.ts';

/**
 * A reading of an address alone, to be kept until its page is opened; nothing for what is no http(s) address. Without a
 * title, the address without its scheme stands for one.
 */
export const bareLink = (href: string, title = ''): Reading | undefined => {
  const url = destinationOf(href);
  if (!url) return undefined;
  const words = title.replace(/\s+/g, ' ').trim().slice(0, 1000).toWellFormed();
  const named = words || bareTitle(url);
  return {
    article: {
      url,
      canonicalUrl: url,
      title: named,
      site: hostOf(url),
      authors: [],
      language: 'und',
      direction: 'ltr',
      form: 'stub',
      blocks: [{ id: 'b0', kind: 'headline', text: named, marks: [] }],
      pageLinks: [],
    },
    brief: noBrief,
  };
};

/** What an outlet is called by its address alone, and looked for by. */
export const hostOf = (url: Url): string => new URL(url).hostname.replace(/^www\./, '');

/** What an address is called that has no title: itself, without its scheme. */
export const bareTitle = (url: Url): string => decoded(url.replace(/^https?:\/\/(?:www\.)?|\/$/g, ''));

/** As browsers show it; what does not decode is shown as it is. */
const decoded = (address: string): string => {
  try {
    return decodeURI(address);
  } catch {
    return address; // URIError: a lone percent sign
  }
};
