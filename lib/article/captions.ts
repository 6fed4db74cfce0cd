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
  if (text.length < 250 && leaf.nextToMedia && place.level === 0 && isPictureBox(leaf)) return true;
  return place.level === 0 && text.length < (leaf.nextToMedia ? 300 : 120) && isCredit(text);
};

/** A box with a picture and hardly more than these words is a figure, whatever its elements are called. */
const isPictureBox = ({ place, text }: Leaf): boolean => {
  for (const box of [place.up, place.up?.up]) {
    if (box?.media && box.textLength < text.length + 60 && place.item === undefined) return true;
  }
  return false;
};
