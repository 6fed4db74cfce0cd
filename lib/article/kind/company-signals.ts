import type { PageWithText } from '../page-seen.ts';
import { placesUp } from '../place.ts';
import { some } from './some.ts';

/** In what company the text stands: buttons, prices, other people's answers; each between 0 and 1. */
export const companySignals = ({ leaves, core }: PageWithText) => {
  let moreLinks = 0;
  let prices = 0;
  let cart = 0;
  let replies = 0;
  for (const [at, { text }] of leaves.entries()) {
    if (text.length >= 120) continue;
    if (price.test(text)) prices++;
    if (text.length >= 80) continue;
    if (reply.test(text) && at >= core.start - 10 && at <= core.end) replies++;
    if (text.length < 60 && shopping.test(text)) cart++;
    if (text.length < 40 && more.test(text)) moreLinks++;
  }
  return {
    moreLinks: some(moreLinks, 10),
    prices: some(prices, 30),
    cart: some(cart, 10),
    replies: some(replies, 20),
    articles: some(Math.max(0, articlesIn(leaves) - 1), 20),
  };
};

const articlesIn = (leaves: PageWithText['leaves']): number => {
  const articles = new Set();
  for (const { place } of leaves) for (const box of placesUp(place)) if (box.tag === 'article') articles.add(box);
  return articles.size;
};

const price = /[$€£¥₹]\s?\d|\d(?:[.,]\d\d)?\s?(?:€|zł|kr\b|usd\b|eur\b|₽|руб|chf\b|lei\b)/i;
const shopping =
  /add to (?:cart|bag|basket|wish ?list|compare)|buy (?:now|it now)|(?:in|out of) stock|free (?:shipping|delivery|returns)|checkout|wish ?list|(?:sale|regular) price|quantity|sku\b|your cart|customer reviews?|reviews? \(\d|in den warenkorb|ajouter au panier|añadir al carrito|do košíka|в корзину/i;
const reply =
  /^(?:reply|quote|like|upvote|answer|share|report|antworten|zitieren|joined|posts?:|messages?:|location:|member|senior member|#\d+|\d+ (?:answers|replies|comments|votes))\b/i;
const more =
  /^(?:read more|learn more|more|view (?:more|all|details)|see (?:more|all)|continue reading|show more|load more|details|shop now|find out more|get started|try (?:it )?free|contact us|get a quote|sign up|explore|weiterlesen|mehr|weiter|lire la suite|leer más)\b/i;
