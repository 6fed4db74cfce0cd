/**
 * Whether words that tell no role can still announce something: "Tide tables", "The fine art of waiting". Words that all
 * have capitals name somebody or something: "Mars/Wrigley", "Galaxy Tab S10". German nouns have them too, so an article
 * or a question word before them speaks as well.
 */
export const announces = (words: string): boolean => {
  const bare = words
    .replace(/^([^([（]*)[([（].*$/, '$1')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .trim();
  if (bare.toLowerCase() === bare.toUpperCase()) return bare.length > 1;
  const [first = '', ...rest] = bare.split(' ');
  if (rest.length === 0) return false;
  if (bare === bare.toUpperCase()) return true;
  return rest.some((word) => /^\p{Ll}{2}/u.test(word)) || openers.has(first.toLowerCase());
};

const openers = new Set(
  'the our how what why where who when das die der wie was warum wo wer unser unsere so le la les un une notre el los las il lo gli o os as de het'.split(
    ' ',
  ),
);
