import type { Leaf } from './leaves.ts';
import { type Place, placesUp } from './place.ts';

/** What authors call the parts of a page that are no story, over many outlets. Words, so that "shareholder" is none. */
const furnitureName =
  /(?:^|[\s_-])(?:news-?letters?|subscri\w+|sign-?up|related\w*|recommend\w*|promos?|promotion|share|sharing|social\w*|comments?|author-?(?:bio|box|info|card)|bio|adverts?|advertis\w+|ads?|sponsor\w*|outbrain|taboola|breadcrumbs?|tags?|topics|tag-?list|trending|popular|paywall|cookies?|consent|read-?(?:more|next|also)|see-?also|more-?(?:from|on|stories|news)|teasers?|cards?|copyright|popup|byline|authors?|timestamp|dateline|pub-?date|credits?|follow)(?:$|[\s_-])/i;

/**
 * Stands in something that its authors call furniture, up to the story's root. A place with much of the story in it is
 * none, whatever it is called: "js-share-container" can wrap the whole text.
 */
export const isNamedFurniture = (from: Place, root: Place): boolean => {
  for (const place of placesUp(from, root)) {
    if (place.textLength < root.textLength * 0.3 && furnitureName.test(spaced(place.hint))) return true;
  }
  return false;
};

/** "relatedStories" is two words as well. */
const spaced = (hint: string): string => hint.replace(/([a-z])([A-Z])/g, '$1-$2');

const offer =
  /^(?:read (?:more|also|next|the full|our)|also read|see also|more (?:on|from|about|stories)|related|recommended|up next|watch(?: live| now)?:|listen:|what to read|continue reading|advertisement|article content|anzeige|werbung|publicité|publicidad|lesen sie (?:auch|mehr)|auch interessant|mehr (?:zum thema|dazu|artikel)|zum (?:artikel|thema)|lire aussi|à lire|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer)|czytaj (?:też|także|również|więcej)|читайте (?:также|еще|ещё)|اقرأ أيضا)/iu;
const request =
  /(?:^|[.!:] )(?:please )?(?:subscribe|sign up|log in|register (?:now|for)|click here|follow (?:us|the|[\p{L} ]{2,25} on (?:twitter|x|facebook|instagram))|share this|join (?:us|our)|get (?:the|our) |download (?:the|our))|already an? (?:subscriber|member)|by (?:signing|clicking|subscribing|submitting)|\bour (?:free |daily |weekly |morning )*newsletters?|unsubscribe|privacy policy|this (?:post|story|article) (?:was )?(?:originally|first) (?:appeared|published)|jetzt (?:abonnieren|anmelden|testen|registrieren)|lesezeit|reading time|^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b|^(?:copyright|©)/iu;

/** A line that offers or asks for something: "Read more: Storm hits coast", "Sign up for our newsletter". */
export const isPrompt = (leaf: Leaf): boolean =>
  (leaf.text.length < 220 &&
    offer.test(leaf.text) &&
    (leaf.linkLength > leaf.text.length * 0.4 || leaf.text.length < 60)) ||
  (leaf.text.length < 260 && request.test(leaf.text));

/** Nothing but a link: a teaser's title, a tag, a menu's entry. */
export const isOnlyLink = (leaf: Leaf): boolean => leaf.linkLength >= leaf.text.length * 0.85;

/** The share of a place's text that is links. */
export const linkShare = (place: Place): number => (place.textLength === 0 ? 0 : place.linkLength / place.textLength);
