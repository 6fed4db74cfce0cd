import type { Place } from '../place.ts';

/**
 * What templates of sites call the parts of a page that are no story; what a name is worth shows in `npm run score`, as text
 * that is no story and kept out. Whole words, so that "shareholder" is none; sets of words and not a pattern, which a click
 * would have to compile first.
 */
const furnitureNames = new Set(
  'newsletter newsletters signup promo promos promotion share sharing comment comments authorbio authorbox authorinfo authorcard bio advert adverts ad ads outbrain taboola breadcrumb breadcrumbs tag tags topics taglist trending popular paywall cookie cookies consent readmore readnext readalso seealso morefrom moreon morestories morenews teaser teasers copyright popup byline author authors timestamp dateline pubdate credit credits follow sharebar sharebuttons sharetools toolbar articletools storytools printtools textresizer postinfo postmeta entrymeta articlemeta storymeta publishinfo publishdate publisheddate datetime readtime readingtime pagination pager pagelinks mostread mostpopular mostviewed topstories latestnews youmaylike alsolike disclosure disclaimer affiliate registerwall regwall donate donation notification notifications pushlayer toast tooltip snackbar playlist podcastplayer audioplayer kommentare kommentar commentaires comentarios werbung anzeige publicite publicidad pubblicita reklama annonse schlagworte keywords tagcloud autorbox writer feedback visuallyhidden sronly screenreader'.split(
    ' ',
  ),
);
const furnitureStems = ['subscri', 'related', 'recommend', 'social', 'advertis', 'sponsor'];

// On a paragraph these mark the story's own: "paywall" what members read, "teaser" the first of it.
const storyParagraphNames = new Set(['paywall', 'teaser']);

const fewParagraphs = 400;

/** "relatedStories" is two words as well, and "news-letter" one. */
const namesFurniture = ({ hint, tag, item, textLength, linkLength }: Place): boolean => {
  const isLinked = linkLength > textLength * 0.05;
  // A teaser leads somewhere; paragraphs that lead nowhere are the story's own first ones, before those that members read.
  const isOpening = !isLinked && !item && textLength >= fewParagraphs;
  const names = hint
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/);
  return names.some(
    (name, at) =>
      (furnitureNames.has(name) &&
        !(tag === 'p' && storyParagraphNames.has(name)) &&
        !(name === 'teaser' && isOpening)) ||
      furnitureNames.has(name + names[at + 1]) ||
      // A card is a teaser with its link, but also a box with an answer or a tip.
      (isLinked && (name === 'card' || name === 'cards')) ||
      furnitureStems.some((stem) => name.startsWith(stem)),
  );
};

/**
 * Stands in something that its authors call furniture, up to the story's root. A place with much of the story in it is
 * none, whatever it is called: "js-share-container" can wrap the whole text. Nor is a heading, whose id is made of its words.
 */
export const isNamedFurniture = (from: Place, root: Place): boolean => {
  for (let place: Place | undefined = from; place && place !== root; place = place.up) {
    place.hintNamesFurniture ??= namesFurniture(place);
    const isHeading = place.level > (place.up?.level ?? 0);
    if (place.hintNamesFurniture && !isHeading && place.textLength < root.textLength * 0.3) return true;
  }
  return false;
};
