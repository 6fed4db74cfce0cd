const longestStamp = 40;

/** Minutes since midnight where the text is an entry's time, with hardly more than a name or a day beside it: "14:05", "2.30pm GMT", "Updated at 14:05". */
export const entryTime = (text: string): number | undefined => {
  if (text.length > longestStamp) return undefined;
  const found =
    /(?:^|[^\d:.,])([01]?\d|2[0-3])(?:[:.h]([0-5]\d)(?![\d:.%])\s?(am|pm|a\.m\.|p\.m\.)?|\s?(am|pm|uhr)\b)/i.exec(text);
  if (!found?.[1]) return undefined;
  const half = (found[3] ?? found[4] ?? '').toLowerCase();
  const hour = half.startsWith('p')
    ? (Number(found[1]) % 12) + 12
    : half.startsWith('a')
      ? Number(found[1]) % 12
      : Number(found[1]);
  return hour * 60 + Number(found[2] ?? 0);
};
