import { chosen } from '../../lib/brief/facts/facts.ts';
import { judgedBy } from '../../lib/brief/facts/judged.ts';
import type { Judgement, Judgements } from '../../lib/brief/facts/weights.ts';
import { regressed } from '../train/regressed.ts';
import type { LabelledCandidate, StoryFacts } from './story-facts.ts';

/** Pulls every weight towards nothing: there are few stories for so many signs. A half or a double of it changes little. */
const shrinkage = 20;
/** Outlets are left out a few at a time, always whole. */
const groups = 10;

const labels: Record<Judgement, (candidate: LabelledCandidate) => boolean> = {
  essential: ({ tells }) => tells.length > 0,
  stated: ({ states }) => states.length > 0,
  kept: ({ kept }) => kept,
};

/** What each sign says of each judgement. */
export function weighed(stories: StoryFacts[]): Judgements {
  const candidates = stories.flatMap((story) => story.candidates);
  return {
    essential: weightsFor(candidates, labels.essential),
    stated: weightsFor(candidates, labels.stated),
    kept: weightsFor(candidates, labels.kept),
  };
}

/** For each story, the judgements of all outlets but those of its group. */
export function leftOut(stories: StoryFacts[]): Judgements[] {
  const outlets = [...new Set(stories.map(({ outlet }) => outlet))].sort();
  const groupOf = ({ outlet }: StoryFacts) => outlets.indexOf(outlet) % groups;
  const found = Array.from({ length: groups }, (_, group) =>
    weighed(stories.filter((story) => groupOf(story) !== group)),
  );
  return stories.flatMap((story) => found[groupOf(story)] ?? []);
}

/** How many of the first six facts stand in sentences that editors keep, and how many essential facts the first ten tell. */
export function figuresOf(stories: StoryFacts[], judgements: Judgements[]): string {
  const sum = { shown: 0, kept: 0, essential: 0, told: 0 };
  for (const [at, story] of stories.entries()) {
    const { candidates, essential, told } = story;
    const by = judgements[at];
    if (!by) continue;
    const facts = chosen(
      candidates.map((candidate) => judgedBy(by, candidate, candidate.signs)),
      story,
    );
    sum.shown += facts.slice(0, 6).length;
    sum.kept += facts.slice(0, 6).filter(({ kept }) => kept).length;
    const first = facts.slice(0, 10);
    sum.told += new Set([...told, ...first.flatMap(({ tells, states }) => [...tells, ...states])]).size;
    sum.essential += essential;
  }
  const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
  return `first six worth keeping ${percent(sum.kept, sum.shown)}, essential facts told ${percent(sum.told, sum.essential)}`;
}

/** A logistic regression over signs of one scale, so that all shrink alike. */
function weightsFor(candidates: LabelledCandidate[], is: (candidate: LabelledCandidate) => boolean) {
  const size = candidates[0]?.signs.length ?? 0;
  const columns = Array.from({ length: size }, (_, sign) => candidates.map(({ signs }) => signs[sign] ?? 0));
  const means = columns.map(meanOf);
  const spreads = columns.map((column, sign) =>
    Math.sqrt(meanOf(column.map((value) => (value - (means[sign] ?? 0)) ** 2))),
  );
  const rows = candidates.map((candidate) => ({
    values: [
      1,
      ...candidate.signs.map((value, sign) => (spreads[sign] ? (value - (means[sign] ?? 0)) / spreads[sign] : 0)),
    ],
    is: is(candidate) ? 1 : 0,
  }));
  const [bias = 0, ...found] = regressed(rows, shrinkage);
  const weights = found.map((weight, sign) => (spreads[sign] ? weight / spreads[sign] : 0));
  return { bias: weights.reduce((sum, weight, sign) => sum - weight * (means[sign] ?? 0), bias), weights };
}

const meanOf = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
