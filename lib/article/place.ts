import type { PlaceSeen } from '../snapshot/snapshot.ts';

/** Where on the page a piece of text stands: one per block-level element, linked upwards. */
export interface Place {
  up: Place | undefined;
  depth: number;
  tag: string;
  /** Class, id and the like in one string: what its authors call it. */
  hint: string;
  /** Whether the hint names furniture, once that was asked. */
  hintNamesFurniture?: boolean;
  /** 1 to 6 inside a heading. */
  level: number;
  /** How many lists deep. */
  list: number;
  quote: boolean;
  figure: boolean;
  /** In a landmark that holds no story: navigation, footer, menu, dialog, search, banner. */
  landmark: boolean;
  /** The nearest `aside` or the like. */
  aside: Place | undefined;
  item: Place | undefined;
  row: Place | undefined;
  /** A picture, video or embed stands right in it. */
  media: boolean;
  /** Sums over everything below. */
  textLength: number;
  linkLength: number;
}

/** What a heading is by role alone, whose level the snapshot does not say. */
const ariaLevel = 3;

const landmarks = new Set(['nav', 'footer', 'dialog', 'menu', 'search']);
const landmarkRoles = /^(?:navigation|contentinfo|dialog|menu|menubar|search|banner)$/;

/** The places of a snapshot, linked upwards; their sums are for who reads the leaves to fill in. */
export const placesOf = (seen: PlaceSeen[]): Place[] => {
  const places: Place[] = [];
  for (const one of seen) places.push(placeOf(one, one.up === undefined ? undefined : places[one.up]));
  return places;
};

const placeOf = ({ tag, role = '', hint = '', media }: PlaceSeen, up: Place | undefined): Place => {
  const place: Place = {
    up,
    depth: (up?.depth ?? 0) + 1,
    tag,
    hint,
    level: /^h[1-6]$/.test(tag) ? Number(tag[1]) : role === 'heading' ? ariaLevel : (up?.level ?? 0),
    list: (up?.list ?? 0) + (tag === 'ul' || tag === 'ol' ? 1 : 0),
    quote: tag === 'blockquote' || (up?.quote ?? false),
    figure: tag === 'figure' || tag === 'figcaption' || (up?.figure ?? false),
    landmark:
      (up?.landmark ?? false) ||
      (landmarks.has(tag) && !(tag === 'footer' && up?.tag === 'blockquote')) ||
      landmarkRoles.test(role),
    aside: up?.aside,
    item: tag === 'li' ? undefined : up?.item,
    row: tag === 'table' ? undefined : up?.row,
    media: media ?? false,
    textLength: 0,
    linkLength: 0,
  };
  if (tag === 'aside' || role === 'complementary' || role === 'note') place.aside = place;
  if (tag === 'li') place.item = place;
  if (tag === 'tr') place.row = place;
  return place;
};

/** The place and all around it, innermost first. */
export function* placesUp(from: Place | undefined, upTo?: Place): Generator<Place> {
  for (let place = from; place && place !== upTo; place = place.up) yield place;
}

/** Whether the box is the place or stands around it. */
export const isWithin = (from: Place, box: Place): boolean => {
  for (let place: Place | undefined = from; place; place = place.up) if (place === box) return true;
  return false;
};

/** The innermost place that holds both. */
export const commonPlace = (a: Place, b: Place): Place => {
  let one: Place | undefined = a;
  let other: Place | undefined = b;
  while (one && other && one !== other) {
    if (one.depth >= other.depth) one = one.up;
    else other = other.up;
  }
  return one ?? a;
};
