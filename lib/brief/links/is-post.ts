import type { Url } from '../../model.ts';

/** True for something posted on a network: behind the name of who posts there, an address says which. */
export const isPost = (href: Url): boolean => posts.test(href.replace(/^https?:\/\/(?:www\.|m\.|mobile\.)?/, ''));

const posts =
  /^(?:(?:twitter|x)\.com\/\w+\/status\/|bsky\.app\/profile\/[^/]+\/post\/|threads\.(?:net|com)\/@[^/]+\/post\/|instagram\.com\/(?:[\w.]+\/)?(?:p|reel)\/|facebook\.com\/(?:[^/]+\/(?:posts|videos|photos)\/|permalink\.php|story\.php|watch\/?\?|reel\/)|truthsocial\.com\/@\w+\/(?:posts\/)?\d|tiktok\.com\/@[^/]+\/video\/|linkedin\.com\/(?:posts|feed\/update|pulse)\/|reddit\.com\/r\/\w+\/comments\/|t\.me\/(?:s\/)?\w+\/\d|vk\.com\/wall-?\d|[^/]+\/@[\w.-]+(?:@[\w.-]+)?\/\d{12,})/i;
