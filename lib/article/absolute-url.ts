import type { Url } from '../model.ts';

/** Absolute and http or https, without credentials; nothing else may ever become a link. */
export const absoluteUrl = (href: string, base: string): Url | undefined => {
  const url = URL.parse(href, base);
  return url && /^https?:$/.test(url.protocol) && !url.username && !url.password ? url.href : undefined;
};
