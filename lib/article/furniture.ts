import type { Leaf } from './leaves.ts';
import { type Place, placesUp } from './place.ts';

/** What authors call the parts of a page that are no story, over many outlets. Words, so that "shareholder" is none. */
const furnitureName =
  /(?:^|[\s_-])(?:news-?letters?|subscri\w+|sign-?up|related\w*|recommend\w*|promos?|promotion|share|sharing|social\w*|comments?|disqus|author-?(?:bio|box|info|card)|bio|adverts?|advertis\w+|ads?|sponsor\w*|outbrain|taboola|breadcrumbs?|tags?|topics|tag-?list|most-?(?:read|popular)|trending|popular|paywall|cookies?|consent|gdpr|read-?(?:more|next|also)|see-?also|more-?(?:from|on|stories|news)|teasers?|cards?|carousel|copyright|print-?only|toolbar|tooltip|modal|popup|byline|authors?|timestamp|dateline|pub-?date|credits?|follow)(?:$|[\s_-])/i;

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

const prompt =
  /^(?:read (?:more|also|next|the full|our)|also read|see also|more (?:on|from|about)|related|recommended|don['’]t miss|watch(?: live| now)?:|listen:|sign up|subscribe|follow (?:us|the)|click here|download (?:the|our)|share this|join (?:us|our)|get (?:the|our|more)|stay (?:up to date|informed)|advertisement|anzeige|werbung|publicité|publicidad|lesen sie (?:auch|mehr)|mehr zum thema|lire aussi|à lire|lea también|le puede interesar|leia (?:também|mais)|leggi anche|lees ook|les også|läs (?:också|mer)|læs også|czytaj (?:też|także|również)|читайте (?:также|еще|ещё)|ayrıca|اقرأ أيضا)/iu;

/** A line that offers something else: "Read more: Storm hits coast". */
export const isPrompt = (leaf: Leaf): boolean =>
  leaf.text.length < 220 &&
  prompt.test(leaf.text) &&
  (leaf.linkLength > leaf.text.length * 0.4 || leaf.text.length < 60);

/** Nothing but a link: a teaser's title, a tag, a menu's entry. */
export const isOnlyLink = (leaf: Leaf): boolean => leaf.linkLength >= leaf.text.length * 0.85;

/** The share of a place's text that is links. */
export const linkShare = (place: Place): number => (place.textLength === 0 ? 0 : place.linkLength / place.textLength);
