import type { Article, Url } from '../../model.ts';
import { isOfficial } from './is-document.ts';

/**
 * Tells the page that someone whom the story tells of has at their office, university or firm: the link's words are a name,
 * the address has the surname in it, and the surname stands in the story once more.
 */
export function personPages({ blocks }: Pick<Article, 'blocks'>): (href: Url, words: string) => boolean {
  let told: Map<string, number> | undefined;
  return (href, words) => {
    const surname = surnameIn(words);
    if (!surname || !isPageOf(surname, href, words)) return false;
    told ??= capitalWords(blocks);
    return (told.get(surname) ?? 0) > 1;
  };
}

function isPageOf(surname: string, href: Url, words: string): boolean {
  const parts = folded(decoded(new URL(href).pathname))
    .split('/')
    .filter(Boolean);
  const named = parts.findIndex((part) => part.split(/[^\p{L}]+/u).includes(folded(surname)));
  if (named < 0) return false;
  const isListed = parts.slice(0, named).some((part) => people.test(part));
  return isListed || (isOfficial(href) && isOnlyName(parts[named] ?? '', words));
}

/** "Prof. Ida Holm" → "Holm": two to four words with capitals, small ones such as "de" between them. */
function surnameIn(words: string): string | undefined {
  const name = words.replace(/^(?:\p{L}{1,5}\.\s)+/u, '').replace(/[’']s$/u, '');
  return /^\p{Lu}[\p{L}.’'-]*(?: (?:\p{Lu}[\p{L}.’'-]*|de|da|di|del|van|von|der|den|la|le|bin|al)){1,3}$/u.test(name)
    ? /(\p{Lu}[\p{L}’']{2,})[^ ]*$/u.exec(name)?.[1]
    : undefined;
}

/** Parts of a site that show its people. */
const people =
  /^(?:people|persons?|staff|staff-directory|our-people|our-team|faculty|faculty-staff|profiles?|team|members?|bios?|biograph(?:y|ies)|experts?|scholars?|leadership|professors?|academics?|researchers?|fellows?|directory|ministers?|senators?|representatives?|judges?|mitarbeiter(?:innen)?|personen|abgeordnete|equipe|personas|medewerkers)$/;

const isOnlyName = (part: string, words: string): boolean => {
  const said = folded(words).split(/[^\p{L}]+/u);
  return part
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}]+/u)
    .every((word) => !word || said.includes(word));
};

function capitalWords(blocks: Article['blocks']): Map<string, number> {
  const times = new Map<string, number>();
  for (const { kind, text } of blocks) {
    if (kind === 'caption') continue;
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}’']*\p{L}/gu)) {
      const name = word.replace(/[’']s$/, '');
      times.set(name, (times.get(name) ?? 0) + 1);
    }
  }
  return times;
}

const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Written by hand, in no encoding: then it is read as it stands.
    return path;
  }
}
