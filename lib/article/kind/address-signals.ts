import { oneIf } from './one-if.ts';

/** What the form of a page's address says of its kind; each is 0 or 1. */
export const addressSignals = (url: string) => {
  const { protocol, hostname, pathname, search } = new URL(url);
  const path = decoded(pathname);
  const parts = path.split('/').filter((part) => part !== '' && !/^(?:index|default)\.\w+$/.test(part));
  const titleWords = (parts.at(-1) ?? '')
    .replace(/\.\w{2,5}$/, '')
    .split(/[-_+]/)
    .filter((word) => /[^\d\W]{2}/.test(word));
  return {
    isTop: oneIf(/^https?:$/.test(protocol) && parts.length === 0 && search.length < 4),
    hasTitleInAddress: oneIf(titleWords.length >= 4),
    hasDateInAddress: oneIf(dateIn.test(path + search)),
    isStoryAddress: oneIf(story.test(path)),
    isForumAddress: oneIf(
      forum.test(path + search) || /^(?:forums?|boards?|community|discuss|answers)\./.test(hostname),
    ),
    isShopAddress: oneIf(shop.test(path) || /^(?:shop|store)\./.test(hostname)),
    isListAddress: oneIf(list.test(path + search)),
    isServiceAddress: oneIf(service.test(path)),
    isManualAddress: oneIf(manual.test(path) || /^(?:docs?|help|support|developers?|wiki)\./.test(hostname)),
  };
};

const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    // A stray per cent sign: as it stands, then.
    return path;
  }
};

// "/2022/01/05/", "/2022-jan-05", "20220105"
const dateIn = /(?:^|\D)(?:19|20)\d\d[/-]?(?:\d\d|[a-z]{3})(?:[/-]?\d\d)?(?:\D|$)/i;

// What news sites, shops and forums call the rooms of their sites. A word need not be sure: `npm run page-kind` weighs each list.
const story =
  /\/(?:news|articles?|story|stories|blogs?|posts?|opinion|politics|world|business|sports?|magazine|nachrichten|artikel|noticias?|actualites?|politik|wirtschaft)(?:[/.]|$)/i;
const forum =
  /\/(?:forums?|threads?|topic|showthread|discussions?|questions|comments|viewtopic|answers|boards?|community)(?:[/.-]|$)|[?&](?:topic|t|tid|threadid)=/i;
const shop =
  /\/(?:products?|shop|store|cart|basket|checkout|collections|itm|items?|listing|buy|p|dp|sku|sub-?categor(?:y|ies)|catalog\w*)(?:[/.-]|$)|-p-?\d{4,}/i;
const list =
  /\/(?:category|categories|tags?|topics?|search|archives?|page\/\d+|latest|issues|authors?|portfolio|work|episodes|podcasts?|videos?|jobs|events)(?:[/.?]|$)|[?&](?:q|s|query|search|page|mode)=/i;
const service =
  /\/(?:services?|solutions?|what-we-do|pricing|plans|features|platform|contact\w*|contact-us|about\w*|about-us|apps?|download|demo|log-?in|sign-?in|sign-?up|register|registration|account|locations?|careers?|courses?|certificates?|programs?|free-\w+|get-\w+)(?:[/.]|$)/i;
const manual = /\/(?:docs?|documentation|reference|manual|api|wiki|help|support|faq)(?:[/.]|$)/i;
