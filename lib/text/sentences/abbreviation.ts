import { letters } from '../word-edge.ts';
import type { JoinRule } from './boundary.ts';
import { opensLikeSentence } from './openers.ts';

/** "Dr. Smith", "on Jan. 5", "the U.S. Senate", "z. B. Berlin". */
export const isAbbreviation: JoinRule = ({ before, after, language }) => {
  const word = abbreviated.exec(before.slice(-30))?.[1];
  if (!word) return false;
  const known = listsFor(language);
  const last = /(?<!\p{L})\p{L}+$/u.exec(word)?.[0] ?? word;
  const whole = word.replace(/\s/g, '');
  const has = (list: Set<string>) => list.has(whole) || list.has(whole.toLowerCase()) || list.has(last);
  if (has(known.always)) return true;
  // The first dot of one that is set with spaces, "z. B.": the rest of it follows.
  const rest = letterAndStop.exec(after)?.[1]?.replace(/\s/g, '').split('.') ?? [];
  if (rest.some((_, index) => known.always.has([whole, ...rest.slice(0, index + 1)].join('.')))) return true;
  if (has(known.beforeNumber)) return /^[\p{Ps}#]?\d/u.test(after);
  if (!has(known.often) && !/^(?:\p{L}\.)+\p{L}$/u.test(whole)) return false;
  // "He left the U.S. The senate …" ends a sentence, "He left the U.S. Senate" does not; so does “… at 5 p.m.” before a quote.
  return !opensLikeSentence(after, language) && /^[\p{Lu}\d(]/u.test(after);
};

const abbreviated = new RegExp(
  `(?:^|[\\s\\p{Ps}\\p{Pi}"'/–—-])((?:[${letters}]{1,3}\\.\\s?){0,4}[${letters}]{1,9})\\.$`,
  'u',
);
const letterAndStop = new RegExp(`^([${letters}]{1,4}\\.(?: ?[${letters}]{1,4}\\.)?)`);

interface Lists {
  /** Never the last word of a sentence. */
  always: Set<string>;
  /** "Jan. 5", "No. 10", "Nr. 3". */
  beforeNumber: Set<string>;
  /** May end a sentence: "Acme Inc.", "5 p.m.". */
  often: Set<string>;
}

const words: Record<string, Record<keyof Lists, string>> = {
  // Latin scripts at large: whatever the language, these stand before a name.
  any: {
    always: 'Dr Prof St vs Mr Mrs Ms Mme Mlle',
    beforeNumber: 'No Nr Nos Art Abs Vol',
    often: 'Inc Ltd Corp Co Jr Sr',
  },
  en: {
    always: `Messrs Gen Sen Sens Rep Reps Gov Lt Col Sgt Capt Cmdr Adm Maj Brig Cpl Pvt Rev Hon Pres Supt Insp Det Msgr Fr Mt Ft
      approx cf e.g i.e eg ie Atty viz`,
    beforeNumber: 'Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec Fig Figs Sec Ch p pp para no ext',
    often: `Bros Univ Dept Est etc al a.m p.m am pm Ave Blvd Rd Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md
      Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn Tenn Tex Va Vt Wash Wis Wyo Jan Feb Aug Sept Oct Nov Dec`,
  },
  de: {
    always: `z.B d.h u.a z.T i.d.R o.ä v.a d.J v.Chr n.Chr Hr Fr Dipl Ing Mag Hl St geb ca bzw bspw evtl ggf inkl insb lt
      sog vgl Abs Art Bd Kap med jur phil rer nat`,
    beforeNumber: 'S Tel Str Nr Abs Art Jan Feb Mär Apr Jun Jul Aug Sep Sept Okt Nov Dez',
    often: 'usw etc Mio Mrd Std Min Tsd Jh Jhd Str',
  },
  fr: {
    always: 'M MM Mgr Me Dr Pr cf env av apr',
    beforeNumber: 'art p pp n vol janv févr avr juil sept oct nov déc',
    often: 'etc',
  },
  es: {
    always: 'Sr Sra Srta Sres D Dña Dra Ud Uds Lic Ing Gral Cnel Mons aprox p.ej',
    beforeNumber: 'pág núm art vol',
    often: 'etc EE.UU',
  },
  pt: {
    always: 'Sr Sra Srs Dra Eng Gen Cel Cap Exmo aprox p.ex Pe',
    beforeNumber: 'pág núm art vol n',
    often: 'etc Ltda',
  },
  it: {
    always: 'Sig Sigg Dott Avv Ing On Mons Arch Geom Rag es p.es',
    beforeNumber: 'art pag pagg vol n',
    often: 'ecc',
  },
  nl: {
    always: 'dhr mevr mw drs ir ing mr bijv ca o.a d.w.z m.n z.g resp',
    beforeNumber: 'blz art nr jan feb mrt apr jun jul aug sep sept okt nov dec',
    often: 'enz etc mln mld',
  },
  sv: {
    always: 't.ex bl.a d.v.s ca dr prof fil',
    beforeNumber: 'nr kl s jan feb mars apr jun jul aug sept okt nov dec',
    often: 'osv m.m etc milj',
  },
  da: {
    always: 'f.eks bl.a dvs ca hr fru dr',
    beforeNumber: 'nr kl s stk jan feb apr jun jul aug sept okt nov dec',
    often: 'osv m.m etc mio mia',
  },
  nb: {
    always: 'f.eks bl.a dvs ca dr prof',
    beforeNumber: 'nr kl s jan feb apr jun jul aug sept okt nov des',
    often: 'osv m.m etc mill mrd',
  },
  pl: {
    always: 'np m.in tzn tzw ul al im św ks gen płk prof dr hab inż mgr red ok woj',
    beforeNumber: 'nr art ust poz r s godz',
    often: 'itd itp proc tys zł',
  },
  ru: {
    always: 'т.е т.н им ул пр г гг проф акад см напр св',
    beforeNumber: 'стр рис № ст п',
    often: 'т.д т.п др руб тыс млн млрд',
  },
  tr: { always: 'Sn Av Doç Yrd Alb Gen Org vb vs Cad Sok Mah', beforeNumber: 'No s', often: 'vb Ltd Şti' },
};

const lists = new Map<string, Lists>();

function listsFor(language: string): Lists {
  let known = lists.get(language);
  if (!known) {
    const setOf = (list: keyof Lists) =>
      new Set([words.any, words[language]].flatMap((entry) => (entry ? entry[list].split(/\s+/) : [])));
    known = { always: setOf('always'), beforeNumber: setOf('beforeNumber'), often: setOf('often') };
    lists.set(language, known);
  }
  return known;
}
