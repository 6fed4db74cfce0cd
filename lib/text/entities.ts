/** Text in which some program left HTML's names for characters: "Redacci&oacute;n", "Rail &#038; Road". */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text
        .replace(/&#(\d{1,7}|x[\da-f]{1,6});/gi, (whole, digits: string) => {
          const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number(digits);
          return code >= 32 && code <= 0xeffff ? String.fromCodePoint(code) : whole;
        })
        .replace(/&([a-z])(acute|grave|circ|tilde|uml|cedil|ring);/gi, (_, letter: string, mark: string) =>
          (letter + marks[mark as keyof typeof marks]).normalize(),
        )
        .replace(/&([a-z]{2,6});/gi, (whole, name: string) => named.get(name) ?? whole)
    : text;

const marks = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  cedil: '\u0327',
  ring: '\u030a',
} as const;

const named = new Map(
  Object.entries({
    amp: '&',
    quot: '"',
    apos: "'",
    lt: '<',
    gt: '>',
    nbsp: ' ',
    szlig: 'ß',
    oslash: 'ø',
    Oslash: 'Ø',
    aelig: 'æ',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    shy: '',
  }),
);
