import type { Article, Block, Role } from '../../model.ts';
import { labelKey } from '../../text/labels/label-key.ts';
import { announces } from './announces.ts';
import type { LabelCandidate } from './label-candidates.ts';

/**
 * Those candidates that are labels, each weighed against the company it keeps. What the lexicon knows from real pages counts
 * by itself; what it guesses, as a box's title or beside another; what is worded like a label, on a page that labels the
 * parts of its story; and words that tell no role, where lead-ins or headings of that style are labels anyway. A label that no
 * type sets apart counts where all of the page's are such: beside others it is a sentence's beginning.
 */
export function weighedLabels(candidates: LabelCandidate[], { blocks, form: articleForm }: Article): LabelCandidate[] {
  const known = candidates.filter(({ known }) => known && known.role !== 'deeper');
  const listed = known.filter(({ known }) => !known?.coined);
  const sure = listed.some(({ known, form }) => known?.sure || form === 'box-title');
  const isCompany = sure || new Set(listed.map((candidate) => labelKey(wordsOf(candidate, blocks)))).size >= 2;
  const parts = known.filter(({ known }) => known && !ofTheWhole.has(known.role));
  const isParted = parts.some(({ known }) => known?.sure) || rolesOf(parts).size >= 2;
  const leadIns = parts.filter(({ form }) => form === 'lead-in');
  const styles =
    leadIns.some(({ known }) => known?.sure) || rolesOf(leadIns).size >= 2
      ? new Set(leadIns.map((candidate) => styleOf(candidate, blocks)))
      : new Set<string>();
  const isSheerPage = rolesOf(known).size >= 2 && known.every(({ form }) => form === 'plain' || form === 'line');
  const levels = labelLevels(parts, blocks);
  const times = timesOf(candidates, blocks);

  return candidates.filter((candidate) => {
    const { known, form, index } = candidate;
    const words = wordsOf(candidate, blocks);
    const isOnce = times.get(labelKey(words)) === 1;
    if (isSheer(candidate, blocks)) return isSheerPage;
    if (known?.sure) return true;
    if (known?.coined) {
      if (form === 'box-title' && blocks[index + 1]?.kind === 'digest') return true;
      const isSetApart = form === 'lead-in' || form === 'box-title' || !ofTheWhole.has(known.role);
      return isParted && isSetApart && (isOnce || articleForm === 'several');
    }
    // One for each of several parts sums none of the story up.
    if (known) return (form === 'box-title' || isCompany) && (isOnce || known.role !== 'summary');
    const block = blocks[index];
    if (!block || !isOnce || !announces(words)) return false;
    if (form === 'heading') return index < (levels.get(block.level ?? 0) ?? 0) && words.split(' ').length <= 5;
    return (
      form === 'lead-in' &&
      block.kind === 'paragraph' &&
      hasColon(candidate, blocks) &&
      opensSentence(candidate, block) &&
      styles.has(styleOf(candidate, blocks))
    );
  });
}

/** Nothing but its words sets it apart, and they are not sure to be a label or have no colon. */
const isSheer = (candidate: LabelCandidate, blocks: Block[]): boolean =>
  (candidate.form === 'plain' && !(candidate.known?.sure && hasColon(candidate, blocks))) ||
  (candidate.form === 'line' && !candidate.known?.sure);

/** Roles of labels that pages of every kind have: a summary above and a conclusion below part no story. */
const ofTheWhole = new Set<Role>(['summary', 'bottom-line', 'deeper', 'details']);

const rolesOf = (candidates: LabelCandidate[]): Set<Role> =>
  new Set(candidates.flatMap(({ known }) => known?.role ?? []));

const wordsOf = ({ index, at }: LabelCandidate, blocks: Block[]): string =>
  at ? (blocks[index]?.text.slice(at.start, at.end) ?? '') : '';

const hasColon = ({ index, at }: LabelCandidate, blocks: Block[]): boolean =>
  /^\s?[:：]/.test(blocks[index]?.text.slice(at?.end ?? 0) ?? '');

/** What follows is a sentence of its own: "The great news: it works for all" is one that goes on. */
const opensSentence = ({ at }: LabelCandidate, { text }: Block): boolean =>
  !/^\p{Ll}/u.test(text.slice(at?.end ?? 0).replace(/^[\s:：]+/, ''));

/** How a lead-in is set: with its colon or without, in capitals or not. */
const styleOf = (candidate: LabelCandidate, blocks: Block[]): string => {
  const words = wordsOf(candidate, blocks);
  return `${hasColon(candidate, blocks)} ${words === words.toUpperCase() && words !== words.toLowerCase()}`;
};

/** Levels of headings that are labels for the most part, and where the last of these stands: a story's own sub-headings are not of one style with them. */
const labelLevels = (labels: LabelCandidate[], blocks: Block[]): Map<number, number> => {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const all = Map.groupBy(headings, ({ level }) => level ?? 0);
  const known = Map.groupBy(
    labels.filter(({ form }) => form === 'heading'),
    ({ index }) => blocks[index]?.level ?? 0,
  );
  return new Map(
    [...known].flatMap(([level, found]): [number, number][] =>
      rolesOf(found).size >= 3 && found.length >= (all.get(level)?.length ?? 0) * 0.6
        ? [[level, found.at(-1)?.index ?? 0]]
        : [],
    ),
  );
};

/** How often each wording stands on the page: what comes again in one story is a list's, such as "Price:". */
const timesOf = (candidates: LabelCandidate[], blocks: Block[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const candidate of candidates) {
    const key = labelKey(wordsOf(candidate, blocks));
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  return times;
};
