/** Where on the page a piece of text stands: one per block-level element, linked upwards. */
export interface Place {
  up: Place | undefined;
  depth: number;
  tag: string;
  /** The element's number, also written on it, so that it is known again after Readability. */
  number: number;
  /** Class, id, role and the like in one string: what its authors call it. */
  hint: string;
  /** Whether the hint names furniture, once that was asked. */
  isNamedFurniture?: boolean;
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

const landmarks = new Set(['nav', 'footer', 'dialog', 'menu', 'search']);
const landmarkRoles = /^(?:navigation|contentinfo|dialog|menu|menubar|search|banner)$/;

/** The place of an element below `up`; its sums are filled in as its text is read. */
export const placeOf = (element: Element, up: Place | undefined, number: number): Place => {
  const tag = element.localName;
  const role = element.getAttribute('role') ?? '';
  const place: Place = {
    up,
    depth: (up?.depth ?? 0) + 1,
    tag,
    number,
    hint: hintOf(element),
    level: /^h[1-6]$/.test(tag) ? Number(tag[1]) : (up?.level ?? 0),
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
    media: false,
    textLength: 0,
    linkLength: 0,
  };
  if (tag === 'aside' || role === 'complementary' || role === 'note') place.aside = place;
  if (tag === 'li') place.item = place;
  if (tag === 'tr') place.row = place;
  return place;
};

const hintOf = (element: Element): string => {
  let hint = '';
  for (const name of hints) {
    const value = element.getAttribute(name);
    if (value) hint += hint ? ` ${value}` : value;
  }
  return hint.slice(0, 300);
};

const hints = ['class', 'id', 'itemprop', 'data-testid', 'aria-label'];

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
