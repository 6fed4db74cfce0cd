import type { Leaf } from '../leaves.ts';
import { isMetaLine } from './meta-lines.ts';
import { endsSentence, type Finder, isBareLine, isParagraph } from './told.ts';

const longestLine = 80;
const mostLines = 6;

/** Sources, contacts, signatures and counters after the last paragraph. */
export const closingLines: Finder = function* ({ story }) {
  const last = story.findLastIndex((leaf) => (isParagraph(leaf) || isLongQuote(leaf)) && !isContact(leaf));
  const tail = story.slice(last + 1);
  if (last < 0 || tail.length > mostLines) return;
  for (const leaf of tail) if (isContact(leaf) || isMetaLine(leaf.text) || isLoose(leaf)) yield leaf;
};

/** Ends with who said it, not with a stop: "… and the port will pay for it.” — Mara Lindt, Courier". */
const isLongQuote = ({ place, text, linkLength }: Leaf): boolean =>
  place.level === 0 && text.length >= 160 && /^["“„«]/.test(text) && linkLength < text.length * 0.5;

/** An address to write to or to follow, with few words around it. */
const isContact = ({ text }: Leaf): boolean => {
  const rest = text.replace(address, '');
  return rest !== text && rest.length < 70;
};

// Looked for where a word begins: from each of its letters, a word without end would be read over and over.
const address =
  /(?<![\w.+-])[\w.+-]+@[\w-]+\.[\w.-]*[a-z]|(?:^|(?<=[\s(]))@\w{3,}|(?:https?:\/\/)?(?:www\.)?(?:twitter|x|facebook|instagram)\.com\/\S+/gi;

const isLoose = (leaf: Leaf): boolean => {
  const { text, linkLength } = leaf;
  const isShort = text.length < longestLine && !endsSentence(text) && !/[.!?。]\s|[,;]$/.test(text);
  return (isShort || (text.length < 160 && linkLength > text.length * 0.5)) && isBareLine(leaf);
};
