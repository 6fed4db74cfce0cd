/** News agencies under the names that bylines give them, in lower case. */
const agencies = new Set(
  `aap|afp|agence france-presse|agence france presse|agencia efe|agenzia ansa|adnkronos|agerpres|anadolu|anadolu agency|ani|anp|ansa|ap|
  apa|askanews|associated press|the associated press|australian associated press|belga|bernama|bta|canadian press|the canadian press|ctk|čtk|
  cp|dapd|ddp|deutsche presse-agentur|dpa|dpa-afx|dts|efe|epa|epd|europa press|europapress|hina|ians|interfax|irna|itar-tass|jiji|jiji press|
  keystone-sda|kna|kyodo|kyodo news|lusa|mti|notimex|ntb|pa|pa media|pa sport|pap|press association|press trust of india|pti|reuters|thomson reuters|
  ria novosti|ritzau|sda|sid|stt|tanjug|tass|telam|télam|tt|united press international|ukrinform|upi|wam|xinhua|yonhap|
  新华社|新華社|中新社|中新网|中央社|共同通信|共同|時事通信|時事|연합뉴스|뉴시스|뉴스1|рейтер|тасс|риа новости|интерфакс|укринформ|رويترز|أ ف ب|وكالات`
    .split('|')
    .map((name) => name.trim()),
);

/** "dpa", "The Associated Press", "AFP Deutschland"; with editors' initials as well: "det/dpa", "sid/dpa". */
export const isAgency = (name: string): boolean => {
  const lower = name.toLowerCase();
  if (agencies.has(lower)) return true;
  const [first = '', ...rest] = lower.split(' ');
  if (rest.length === 1 && first.length > 2 && agencies.has(first)) return true;
  const signs = lower.split('/');
  return signs.length > 1 && signs.every((sign) => /^[a-zäöü-]{2,8}$/.test(sign)) && signs.some((s) => agencies.has(s));
};

/** The agency whose sign stands in the text: "LONDON (Reuters) - The port …", "… said on Monday. (dpa/mli)", "AFP, Harbour City". */
export const agencySigning = (text: string): string | undefined => {
  const found = /^[^()]{2,40}\(([^()]{2,20})\)\s?[-–—:]/.exec(text) ?? /[.!?"“”]\s?\(([^()]{2,20})\)$/.exec(text);
  // "(dpa 5.1.26)"
  const sign = found?.[1]?.replace(/ [\d.]+$/, '') ?? (text.length <= 40 ? text.replace(/, [^,]+$/, '') : '');
  return isAgency(sign) ? sign : undefined;
};
