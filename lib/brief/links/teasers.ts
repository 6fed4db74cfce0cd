import type { Article, PageLink, RelatedLink } from '../../model.ts';
import { destinationOf, isSameSite } from '../../text/address.ts';
import { announcesDeeper } from './announces-deeper.ts';
import { isNamed, isStoryAddress } from './is-story-address.ts';
import { type Shared, sharedWith } from './subject.ts';

/**
 * Which of the stories that the page offers are of this one's subject, surest first. Words shared with the story decide; where
 * a teaser stands, what its box is called and what else is in it only help.
 */
export function teasersOf(article: Article, offered: PageLink[]): RelatedLink[] {
  const titled = offered.flatMap((link): (PageLink & { clean: string })[] => {
    const clean = destinationOf(link.href);
    return clean && isSameSite(clean, article.url) ? [{ ...link, clean }] : [];
  });
  const share = sharedWith(
    article,
    titled.map(({ text }) => text),
  );
  const teasers = titled.map((link) => ({ link, shared: share(link.text) }));
  return boxesOf(teasers)
    .flatMap((box) =>
      box.map((teaser) => ({
        ...teaser,
        score: scoreOf(teaser, box, article),
        isDeeper: goesDeeper(teaser.link, box),
      })),
    )
    .filter(
      ({ link, shared, score }) =>
        ((score > 0 && (shared.headlined > 0 || shared.told > leastShared)) || isSetBeside(link, titled)) &&
        isHeadline(link.text) &&
        isStoryAddress(link.clean) &&
        !isNamed(link.text, link.clean),
    )
    .sort((a, b) => b.score - a.score)
    .map(({ link: { clean, text, author, date, section }, isDeeper }) => ({
      kind: isDeeper ? 'deeper' : 'related',
      href: clean,
      title: undecorated(text),
      ...(author && { author }),
      ...(date && { date }),
      ...(section && { section }),
    }));
}

/**
 * What stands between the paragraphs, unless its box calls it related, and what the publisher announces so: of a box elsewhere
 * on the page if all in it is of the subject, for "Read also" stands above lists of anything as well.
 */
const goesDeeper = ({ beside, under, box: offers }: PageLink, box: Teaser[]): boolean =>
  announcesDeeper(under)
    ? beside !== undefined || box.every(({ shared }) => shared.told >= siblingShared)
    : beside === 'between' && offers !== 'same-subject';

/** A teaser that names its author, its day and its section, among few of its like: what the editors set beside this story, not a list of the newest. */
const isSetBeside = ({ author, date, section, under }: PageLink, offered: PageLink[]): boolean =>
  Boolean(author && date && section) &&
  offered.filter((other) => other.author && other.under === under).length <= mostSetBeside;

const mostSetBeside = 4;

interface Teaser {
  link: PageLink;
  shared: Shared;
}

/** Neighbours under one heading. */
function boxesOf<T extends Teaser>(teasers: T[]): T[][] {
  const boxes: T[][] = [];
  for (const teaser of teasers) {
    const box = boxes.at(-1);
    const last = box?.[0]?.link;
    if (box && last?.under === teaser.link.under && last?.beside === teaser.link.beside) box.push(teaser);
    else boxes.push([teaser]);
  }
  return boxes;
}

// A logistic regression's weights on the links of labelled pages, rounded; checked on outlets that it was not fitted on.
const weights = {
  bias: -5,
  beside: 2.15,
  told: 0.45,
  headlined: 0.8,
  share: 3.4,
  sameSubject: 1.85,
  anySubject: -2.5,
  section: 1.2,
  siblings: 1.6,
  video: -1,
};

/** Without a word of the headline, at least this much: one name that the story often tells, or two long words. */
const leastShared = 0.7;
/** From which a neighbour counts as one of the subject. */
const siblingShared = 0.5;

function scoreOf({ link, shared }: Teaser, box: Teaser[], { url }: Article): number {
  const others = box.filter((other) => other.link !== link);
  const siblings = others.length
    ? others.filter((other) => other.shared.told >= siblingShared).length / others.length
    : unsure;
  return (
    weights.bias +
    weights.told * shared.told +
    weights.headlined * shared.headlined +
    weights.share * shared.share +
    (link.beside ? weights.beside : 0) +
    (link.box === 'same-subject' ? weights.sameSubject : link.box === 'any-subject' ? weights.anySubject : 0) +
    weights.section * sameSection(url, link.href) +
    weights.siblings * siblings +
    (isVideo.test(link.href) ? weights.video : 0)
  );
}

const isVideo = /\/\/videos?\.|\/(?:videos?|watch|vid[eé]os|podcasts?)\//i;
const unsure = 0.5;

/** Which part of the page's own path, from its start, the other address has. */
function sameSection(url: string, other: string): number {
  const own = sectionsOf(url);
  const theirs = sectionsOf(other);
  if (own.length === 0 || theirs.length === 0) return unsure;
  let same = 0;
  while (same < own.length && own[same] === theirs[same]) same++;
  return same / own.length;
}

const sectionsOf = (url: string): string[] =>
  new URL(url).pathname
    .split('/')
    .filter(Boolean)
    .slice(0, -1)
    .filter((part) => !/^\d+$/.test(part));

/** A headline has some words; a section, a topic and a person have few. */
export const isHeadline = (title: string): boolean =>
  (title.split(' ').length >= 4 && !moreOf.test(title) && !isStamp(title)) ||
  /[\u0e00-\u0eff\u3040-\u9fff\uac00-\ud7af]/.test(title);

/** "24.04.2026 • 11:31 Uhr", "Video 5 January 2026, 9 pm": when it was, not what. */
const isStamp = (title: string): boolean =>
  /\d/.test(title) &&
  (title.match(/(?<!\p{L})(?!(?:uhr|video|audio|stand|updated|am|pm)(?!\p{L}))\p{L}{2,}/giu) ?? []).length <= 1;

/** "More from the region": a list of whatever is there. */
const moreOf =
  /^(?:(?:more|all|latest) (?:from|in|news|stories)|(?:mehr|alles|alle (?:news|nachrichten|artikel)) (?:aus|von|in)|plus (?:d'|d’|de )|toutes? (?:l'actu|l’actu|les)|más (?:de|en|noticias)|todas las|mais (?:de|em|notícias)|meer (?:uit|van|nieuws)|mer (?:från|fra)|więcej z|tutte le) ?/i;

/** ">>> Ferries return. Read now" is "Ferries return." */
export const undecorated = (title: string): string => {
  const plain = title.replace(decoration, '');
  const tail = plain.slice(-longestInvitation);
  const invited = invitation.exec(tail);
  const kept = invited ? plain.slice(0, plain.length - tail.length + invited.index).trimEnd() : plain;
  return /\p{L}/u.test(kept) ? kept : plain;
};

const longestInvitation = 40;

const decoration = /^[\s>›→▶►➤•|·–—-]+(?=[\p{L}\p{N}"“„«])/u;
const invitation =
  /(?<=\s)(?:(?:read|find out|learn|show|see) (?:more|now|here|on)|read (?:the )?full (?:story|article)|weiterlesen|mehr (?:lesen|erfahren|dazu)|jetzt lesen|lire la suite|en savoir plus|leer más|seguir leyendo|ler mais|leia mais|saiba mais|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|les mer|læs mere|czytaj (?:więcej|dalej)|читать далее|devamını oku)[.…]?$/i;
