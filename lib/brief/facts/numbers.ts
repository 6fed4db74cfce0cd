import type { Fact } from '../../model.ts';
import { contentWords } from '../../text/content-words.ts';
import { type NumberFound, numbersIn } from '../../text/numbers.ts';
import { type Candidate, type FactFinder, rounded } from './candidate.ts';
import { spanIn } from './story.ts';

/** The figures that tell most: those of telling sentences, of the headline, and of what the headline is about. */
export const numberFacts: FactFinder = ({ article, sentences, weights, headline }) => {
  const best = new Map<string, Candidate>();
  const inHeadline = new Set<number>();
  for (const sentence of sentences) {
    const figures = numbersIn(sentence.text, article.language);
    for (const [place, found] of figures.entries()) {
      if (isConversion(sentence.text, figures[place - 1], found)) continue;
      if (sentence.block.kind === 'headline') inHeadline.add(found.value);
      const weight = weights.get(sentence.index) ?? 0;
      const counted = found.of ? sentence.text.slice(found.of.start, found.of.end) : '';
      const about = contentWords(counted).some(({ key }) => headline.has(key));
      let score = weight + 0.1 + (inHeadline.has(found.value) ? 0.3 : 0) + (about ? 0.1 : 0) + worth(found);
      // The headline says it shortest; the sentence below it says what it means.
      if (sentence.block.kind === 'headline') score -= 0.3;
      const fact: Fact = {
        kind: 'number',
        at: spanIn(sentence, found),
        sentence: sentence.span,
        value: found.value,
        confidence: rounded(0.45 + 0.2 * weight + (found.unit ? 0.2 : 0)),
        ...(found.unit ? { unit: found.unit } : {}),
        ...(found.of ? { of: spanIn(sentence, found.of) } : {}),
      };
      const key = `${found.value} ${found.unit?.toLowerCase().slice(0, 4) ?? ''}`;
      const other = best.get(key);
      if (!other || other.score < score) best.set(key, { fact, score, from: sentence.index });
    }
  }
  // "18,000 here, 7,000 euros there": a bare figure that another sentence gives a unit is the same figure.
  const counted = new Set([...best.values()].flatMap(({ fact }) => (unitOf(fact) ? [figureOf(fact)] : [])));
  return [...best.values()].filter(({ fact }) => unitOf(fact) || !counted.has(figureOf(fact)));
};

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

function worth({ value, unit, of }: NumberFound): number {
  if (unit === undefined) return -0.15;
  if (span.test(unit)) return -0.15;
  if (/^[A-Z]{3}$/.test(unit) && !of) return 0.1;
  if (unit === '%') return 0.05;
  return Math.abs(value) < 5 ? -0.1 : 0;
}

// Lengths of time count less than people, money and things.
const span =
  /^(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|Jahre?n?|Monaten?|Wochen?|Tagen?|Stunden?|Minuten?|ans|années?|mois|jours?|semaines?|heures?|minutes|años?|meses|mes|días?|semanas?|horas?|minutos?|anos?|dias?|anni|mesi|giorni|settimane|ore|minuti|jaar|maanden|dagen|weken|uur|minuten|år|måneder|månader|dager|dagar|uker|veckor|timer|timmar|日間|時間|か月|年間)$/iu;
