// Made once a language: a format costs a hundred times what formatting does, and lists are long.
const made = <T>(make: (language: string) => T) => {
  const formats = new Map<string, T>();
  return (language: string): T => {
    const format = formats.get(language) ?? make(language);
    formats.set(language, format);
    return format;
  };
};

const numbers = made((language) => new Intl.NumberFormat(language));
const percents = made((language) => new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }));
const plurals = made((language) => new Intl.PluralRules(language));
const days = made((language) => new Intl.DateTimeFormat(language, { dateStyle: 'medium' }));

export const inNumerals = (count: number, language: string): string => numbers(language).format(count);
export const inPercent = (share: number, language: string): string => percents(language).format(share);
export const pluralOf = (count: number, language: string): Intl.LDMLPluralRule => plurals(language).select(count);

/** The day of a time; what is none is told as it stands. */
export function dayInWords(time: string, language: string): string {
  const date = new Date(time);
  return Number.isNaN(date.getTime()) ? time : days(language).format(date);
}
