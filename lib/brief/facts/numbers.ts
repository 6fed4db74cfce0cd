import type { Fact } from '../../model.ts';
import { contentWords } from '../../text/content-words.ts';
import { isAmount, type NumberFound, numbersIn } from '../../text/numbers.ts';
import type { Sentence } from '../sentences.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { type FactStory, spanIn } from './story.ts';

/** The figures that tell most: those of telling sentences, of the headline, and of what the headline is about. */
export const numberFacts: FactFinder = (story) => {
  const figures = figuresOf(story);
  const places = Map.groupBy(figures, ({ key }) => key);
  const inHeadline = new Set(figures.flatMap(({ sentence, found }) => (isHeadline(sentence) ? [found.value] : [])));
  // Figures that are compared are read together: a sentence weighs more that alone has another one.
  const alone = new Map<number, number>();
  for (const [one, ...others] of places.values())
    if (one?.found.unit && others.every(({ sentence }) => sentence === one.sentence))
      alone.set(one.sentence.index, (alone.get(one.sentence.index) ?? 0) + 1);
  const together = ({ index }: Sentence) => 0.3 * Math.min(2, alone.get(index) ?? 0);
  const best = [...places.values()].flatMap((same): Candidate[] => {
    const candidates = same.map((figure) => ({
      figure,
      candidate: candidateOf(figure, story, inHeadline),
    }));
    const rank = ({ figure, candidate }: (typeof candidates)[number]) => candidate.score + together(figure.sentence);
    const top = candidates.reduce((one, other) => (rank(other) > rank(one) ? other : one));
    return isListLength(top.figure) ? [] : [top.candidate];
  });
  // "18,000 here, 7,000 euros there": a bare figure that another sentence gives a unit is the same figure.
  const counted = new Set(best.flatMap(({ fact }) => (unitOf(fact) ? [figureOf(fact)] : [])));
  return best.filter(({ fact }) => unitOf(fact) || !counted.has(figureOf(fact)));
};

/** A figure of the story and where it stands. */
interface Figure {
  sentence: Sentence;
  found: NumberFound;
  /** The same for the same figure elsewhere. */
  key: string;
}

const figuresOf = ({ article, sentences }: FactStory): Figure[] =>
  sentences.flatMap((sentence) => {
    const figures = numbersIn(sentence.text, article.language);
    return figures
      .filter((found, place) => !isConversion(sentence.text, figures[place - 1], found))
      .map((found) => ({
        sentence,
        found,
        key: `${found.value} ${found.unit?.toLowerCase().slice(0, 4) ?? ''}`,
      }));
  });

function candidateOf(
  { sentence, found }: Figure,
  { weights, headline }: FactStory,
  inHeadline: Set<number>,
): Candidate {
  const weight = weights.get(sentence.index) ?? 0;
  const counted = found.of ? sentence.text.slice(found.of.start, found.of.end) : '';
  const about = contentWords(counted).some(({ key }) => headline.has(key));
  let score = weight + 0.1 + (inHeadline.has(found.value) ? 0.3 : 0) + (about ? 0.1 : 0) + worth(found);
  // The headline says it shortest; the sentence below it says what it means.
  if (isHeadline(sentence)) score -= 0.3;
  // "The 12-inch model": what it is, not how much of it.
  if (/\d-$/.test(sentence.text.slice(found.start, found.of?.start))) score -= 0.2;
  const fact: Fact = {
    kind: 'number',
    at: spanIn(sentence, found),
    sentence: sentence.span,
    value: found.value,
    confidence: rounded(0.45 + 0.2 * weight + (found.unit ? 0.2 : 0)),
    ...(found.unit ? { unit: found.unit } : {}),
    ...(found.of ? { of: spanIn(sentence, found.of) } : {}),
  };
  return { fact, score, from: sentence.index };
}

const isHeadline = ({ block }: Sentence): boolean => block.kind === 'headline';

/** "7 trends to know": how long the page is, which the story itself does not say again. */
const isListLength = ({ sentence, found }: Figure): boolean =>
  isHeadline(sentence) &&
  found.value <= longestList &&
  found.of !== undefined &&
  !isAmount(found) &&
  /^(?:the |die |les |los |las |i |le )?$/i.test(sentence.text.slice(0, found.start));

const longestList = 101;

/** "€9.99 ($10.50)": the same sum in another currency. */
const isConversion = (text: string, before: NumberFound | undefined, found: NumberFound): boolean =>
  before !== undefined &&
  isMoney(before.unit) &&
  isMoney(found.unit) &&
  before.unit !== found.unit &&
  /^ \((?:or |about |around |rund |etwa |ca\. |environ |unos )?$/.test(text.slice(before.end, found.start));

const isMoney = (unit: string | undefined): boolean => /^[A-Z]{3}$/.test(unit ?? '');

const unitOf = (fact: Fact): string | undefined => (fact.kind === 'number' ? fact.unit : undefined);
const figureOf = (fact: Fact): number => (fact.kind === 'number' ? fact.value : Number.NaN);

function worth({ value, unit }: NumberFound): number {
  if (unit === undefined) return -0.15;
  if (span.test(unit)) return -0.15;
  if (isMoney(unit)) return 0.1;
  if (unit === '%') return 0.05;
  return Math.abs(value) < 5 ? -0.1 : 0;
}

// Lengths of time count less than people, money and things.
const span =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|Jahre?n?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|ans|années?|mois|jours?|semaines?|heures?|minutes|años?|meses|mes|días?|semanas?|horas?|minutos?|anos?|dias?|anni|mesi|giorni|settimane|ore|minuti|jaar|maanden|dagen|weken|uur|minuten|år|måneder|månader|dager|dagar|uker|veckor|timer|timmar|日間|時間|か月|年間)$/iu;
