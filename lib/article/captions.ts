import { isAllBold } from './bold.ts';
import type { Leaf } from './leaves.ts';

const credit =
  /(?:^|[\s([|])(?:photo(?:graph)?s?(?: by)?|foto|images?|(?<!the big )picture|pictures|bild(?:er)?|illustration|map|chart|credit|source|quelle|crédits?|crédito|imagen|фото)\s?[:/：]|©|\(c\)\s|getty images|\b(?:via|\/)\s?(?:getty|ap|afp|reuters|shutterstock)\b|\((?:photo|image|ap photo|reuters|afp|getty)\b|写真/i;

/** Says who took a picture: "Photo: Mara Lindt/AP". */
const isCredit = (text: string): boolean => text.length < 400 && credit.test(text);

/** A picture's words: in a figure, called a caption, or a credit beside a picture. */
export const isCaption = (leaf: Leaf): boolean => {
  const { place, text } = leaf;
  if (place.tag === 'figcaption' || place.tag === 'caption') return true;
  if (text.length > 600) return false;
  if (place.figure && !place.quote && place.row === undefined && place.item === undefined) return true;
  const names = `${place.hint} ${place.up?.hint ?? ''}`;
  if (/caption|(?:^|[\s_-])(?:credit|wp-caption|photo-?(?:desc|text|info))/i.test(names)) return true;
  if (isPictureBox(leaf) || isBesidePicture(leaf)) return true;
  return place.level === 0 && text.length < (leaf.nextToMedia ? 300 : 120) && isCredit(text);
};

/** A box with a picture and hardly more than these words is a figure, whatever its elements are called; where it is called a picture, for longer words. */
const isPictureBox = ({ place, text, nextToMedia }: Leaf): boolean => {
  if (place.item !== undefined) return false;
  const isShort = text.length < 250 && nextToMedia && place.level === 0;
  for (const box of [place.tag === 'p' ? undefined : place, place.up, place.up?.up]) {
    if (!box?.media) continue;
    if (isShort && box.textLength < text.length + 60) return true;
    if (pictureName.test(box.hint) && box.textLength < text.length * 2 + 60 && (place.level === 0 || text.length > 80))
      return true;
  }
  return false;
};

const pictureName =
  /(?:^|[\s_-])(?:img|image|photo|picture|pic(?:$|[\s_-])|gallery|lightbox|slideshow|foto|bild|galer[ií]a?)/i;

/** A short line right beside a picture that is no sentence: "The harbour of Talbruck", "Ilse Brandt, harbour master". */
const isBesidePicture = ({ place, text, marks, nextToMedia, linkLength }: Leaf): boolean =>
  nextToMedia &&
  text.length < 120 &&
  place.level === 0 &&
  !place.item &&
  !place.row &&
  !place.quote &&
  linkLength === 0 &&
  !/[.!?…:;,]["”’»)]?$|[\u3040-\u30ff\u3400-\u9fff]/.test(text) &&
  !isAllBold(text, marks);
