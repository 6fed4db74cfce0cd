import type { Leaf } from '../leaves.ts';
import { leadsToAuthor } from '../metadata/author-link.ts';
import type { Finder } from './told.ts';

const longestByline = 120;
const longestNote = 600;
// Of the story's last paragraphs, so many may speak of its authors and of how to reach them.
const lastOnes = 4;

/** What is said of the authors before and after the story: bylines, "Mara Lindt is a reporter at …". */
export const authorNotes: Finder = function* ({ story, authors }) {
  for (const [at, leaf] of story.entries()) {
    if (at < 2) {
      if (leaf.text.length < longestByline && opensWith(leaf.text, authors)) yield leaf;
    } else if (at >= story.length - lastOnes && leaf.text.length < longestNote) {
      if (isBio(leaf, authors, at === story.length - 1)) yield leaf;
    }
  }
};

const isBio = (leaf: Leaf, authors: string[], isLast: boolean): boolean => {
  const { text, marks } = leaf;
  if (opensWith(text, authors) && text.length < 450) return true;
  if (!office.test(text)) return false;
  return (
    authors.some((name) => text.slice(0, 90).includes(name)) ||
    (marks[0]?.start === 0 && marks.some(leadsToAuthor)) ||
    (isLast && introduced.test(text))
  );
};

const opensWith = (text: string, authors: string[]): boolean => {
  const opening = text.slice(0, 80).replace(/^(?:by|von|par|por|di|door|av|af)\s+/i, '');
  return authors.some((name) => opening.startsWith(name));
};

/** "Mara Lindt is", "Mara van der Lindt ist". */
const introduced =
  /^\P{L}*(?:\p{Lu}[\p{L}.'’-]+ ){1,2}(?:(?:de|del|van|von|der|da|di|du|la|le) ){0,2}\p{Lu}[\p{L}'’-]+,? (?:is|was|ist|war|est|es|è|é|är|er|jest) /u;

/** What those do who write for the press, in several languages. */
const office =
  /\b(?:(?:co-?)?founder|reporter|correspondent|columnist|editor|writer|journalist|freelancer?|author|contributor|fellow|professor|lecturer|autor(?:in)?|redakteur(?:in)?|korrespondent(?:in)?|journalistin|schreibt|gründer(?:in)?|kolumnist(?:in)?|journaliste|rédact(?:eur|rice)|chroniqueu(?:r|se)|periodista|redactora?|columnista|giornalista|jornalista|colunista|redacteur|verslaggever|journalista?|dziennikarka?)(?!\p{L})/iu;
