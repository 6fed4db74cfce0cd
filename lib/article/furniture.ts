import type { Leaf } from './leaves.ts';
import type { Place } from './place.ts';

/**
 * What authors call the parts of a page that are no story, over many outlets. Whole words, so that "shareholder" is none;
 * sets of words and not a pattern, which a click would have to compile first.
 */
const furnitureNames = new Set(
  'newsletter newsletters signup promo promos promotion share sharing comment comments authorbio authorbox authorinfo authorcard bio advert adverts ad ads outbrain taboola breadcrumb breadcrumbs tag tags topics taglist trending popular paywall cookie cookies consent readmore readnext readalso seealso morefrom moreon morestories morenews teaser teasers card cards copyright popup byline author authors timestamp dateline pubdate credit credits follow'.split(
    ' ',
  ),
);
const furnitureStems = ['subscri', 'related', 'recommend', 'social', 'advertis', 'sponsor'];

/** "relatedStories" is two words as well, and "news-letter" one. */
const namesFurniture = (hint: string): boolean => {
  const names = hint
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/);
  return names.some(
    (name, at) =>
      furnitureNames.has(name) ||
      furnitureNames.has(name + names[at + 1]) ||
      furnitureStems.some((stem) => name.startsWith(stem) && name !== 'subscri'),
  );
};

/**
 * Stands in something that its authors call furniture, up to the story's root. A place with much of the story in it is
 * none, whatever it is called: "js-share-container" can wrap the whole text.
 */
export const isNamedFurniture = (from: Place, root: Place): boolean => {
  for (let place: Place | undefined = from; place && place !== root; place = place.up) {
    place.isNamedFurniture ??= namesFurniture(place.hint);
    if (place.isNamedFurniture && place.textLength < root.textLength * 0.3) return true;
  }
  return false;
};

const offer =
  /^(?:read (?:more|also|next|the full|our)|also read|see also|more (?:on|from|about|stories)|related|recommended|up next|watch(?: live| now)?:|listen:|what to read|continue reading|advertisement|article content|anzeige|werbung|publicité|publicidad|lesen sie (?:auch|mehr)|auch interessant|mehr (?:zum thema|dazu|artikel)|zum (?:artikel|thema)|lire aussi|à lire|lea también|lee también|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|mer)|czytaj (?:też|także|również|więcej)|читайте (?:также|еще|ещё)|اقرأ أيضا)/i;
const request =
  /(?:^|[.!:] )(?:please )?(?:subscribe|sign up|log in|register (?:now|for)|click here|follow (?:us|the|[^.:,!]{2,25} on (?:twitter|x|facebook|instagram))|share this|join (?:us|our)|get (?:the|our) |download (?:the|our))|already an? (?:subscriber|member)|by (?:signing|clicking|subscribing|submitting)|\bour (?:free |daily |weekly |morning )*newsletters?|unsubscribe|privacy policy|this (?:post|story|article) (?:was )?(?:originally|first) (?:appeared|published)|jetzt (?:abonnieren|anmelden|testen|registrieren)|lesezeit|reading time|^\(?(?:additional )?(?:reporting|writing|editing|compiled) by\b|^(?:copyright|©)/i;

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
