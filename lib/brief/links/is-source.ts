import type { Url } from '../../model.ts';
import { hostOf } from '../../text/address.ts';
import { isPost } from './is-post.ts';
import { isMedia, isShelf, isTopicElsewhere } from './is-story-address.ts';

/**
 * True where a link out of the story's text leads to something in particular that the story rests on or speaks of: a document, a
 * report, a post. Front pages, profiles, shops and share buttons are no source of anything. `written` is the address as it
 * stands on the page, before redirectors were left out: one that counts sales names a shop.
 */
export function isSource(href: Url, written: string, title: string): boolean {
  const { pathname, search } = new URL(href);
  if (isFront(pathname) && !/\d{3}|[?&](?:id|p|v|q|s)=/.test(search)) return false;
  if (isPost(href)) return !sales.test(written);
  if (shorteners.test(href) || isMedia(href)) return false;
  if (sharing.test(href) || isShelf(href) || shops.test(href) || sales.test(written)) return false;
  return !isProfile(href) && !networks.test(title) && !isTopicElsewhere(title, href);
}

/** Also "/en", "/index.html", "/de/home". */
const isFront = (pathname: string): boolean =>
  /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:home|index|default|start|startseite)(?:\.\w{2,5})?\/?)?$/i.test(pathname);

const sharing =
  /[/.](?:facebook\.com\/(?:sharer|share|dialog)|twitter\.com\/(?:intent|share|home)|x\.com\/intent|linkedin\.com\/share|wa\.me|whatsapp\.com|t\.me\/share|pinterest\.[a-z]+\/pin\/create|reddit\.com\/submit|addtoany\.com|bsky\.app\/intent)/i;

/** Of a network, an address with nothing behind the name of who posts there. */
function isProfile(href: Url): boolean {
  const parts = new URL(href).pathname.split('/').filter(Boolean);
  const host = hostOf(href);
  if (/^(?:twitter|x|instagram|facebook|tiktok|threads|pinterest|t)\.(?:com|net|me|co\.uk|de)$/.test(host))
    return parts.length <= 1 && !new URL(href).search.includes('id=');
  if (host === 'linkedin.com') return /^(?:in|company)$/.test(parts[0] ?? '') && parts.length <= 2;
  if (host === 'youtube.com') return /^(?:@|channel$|c$|user$)/.test(parts[0] ?? '');
  return host === 'bsky.app' && parts[0] === 'profile' && parts.length <= 2;
}

/** An address made short, or held back by a mail filter, does not tell where it leads. */
const shorteners =
  /\/\/(?:bit\.ly|tinyurl\.com|ow\.ly|goo\.gl|buff\.ly|trib\.al|dlvr\.it|rb\.gy|is\.gd|lnkd\.in|t\.co|tiny\.cc|cutt\.ly|shorturl\.at|protect(?:-\w+)?\.mimecast\.com|[\w-]+\.link|r\.[\w-]+\.[a-z]{2,3}|go\.[\w-]+\.[a-z]{2,3})\//i;

/** The outlet's own account: "Follow us on Facebook". */
const networks =
  /^(?:(?:on|auf|sur|en|su|no) )?(?:Facebook|Twitter|X|Instagram|YouTube|LinkedIn|TikTok|WhatsApp|Telegram|Apple Podcasts?|Spotify|Google News)$/i;

const shops =
  /\/\/(?:[\w-]+\.)*(?:amazon(?:\.[a-z]{2,3}){1,2}\/(?!adprefs)|amzn\.(?:to|eu)|a\.co|ebay(?:\.[a-z]{2,3}){1,2}|etsy\.com|apps\.apple\.com|itunes\.apple\.com|podcasts\.apple\.com|music\.apple\.com|play\.google\.com|open\.spotify\.com|patreon\.com|paypal\.(?:com|me)|gofundme\.com|ko-fi\.com|bookshop\.org|gettyimages\.|shutterstock\.com|creativecommons\.org)|[?&](?:tag|affid|aff_id|affiliate|affiliate_id|irclickid|irgwc|ascsubtag|sub_?id\d?|clickref|afsrc)=/i;

/** What counts sales for whoever wrote the link. */
const sales =
  /\/\/(?:[\w-]+\.)*(?:skimresources\.com|redirectingat\.com|linksynergy\.com|awin1\.com|shop-links\.co|zdcs\.link|georiot\.com|jdoqocy\.com|tkqlhce\.com|anrdoezrs\.net|dpbolvw\.net|kqzyfj\.com|shareasale\.com|prf\.hn|pntr(?:a|s|ac)\.com|pj(?:tra|atr)\.com|tradedoubler\.com|viglink\.com|howl\.me|shopmy\.us|rstyle\.me|go2cloud\.org)\//i;
