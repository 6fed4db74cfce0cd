import { cues } from '../../lib/brief/roles/cues.ts';
import type { InferredRole, RoleWeights } from '../../lib/brief/roles/role-weights.ts';
import { fitted } from './fit.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';
import { type Choice, enoughOf, leftOutChoices, sureness } from './left-out.ts';

/** In the order in which roles take their sentences; of what is shown of each, this share shall be right in unseen outlets. */
const wanted: [InferredRole, number][] = [
  ['news', 0.75],
  ['voices', 0.74],
  ['next', 0.66],
  ['background', 0.55],
  ['why', 0.5],
  ['counterpoint', 0.55],
  ['big-picture', 0.55],
];

/** Where fewer than this are right in the outlets left out, a reader is better served with nothing: the role is not inferred. */
const least = 0.6;
/** Of fewer than these it cannot be told. */
const fewest = 20;

export interface Trained {
  role: InferredRole;
  /** Absent where no bar keeps enough of the choices right. */
  judgement?: RoleWeights;
  /** "right of shown / found", each outlet with weights and a bar that know nothing of it. */
  leftOut: string;
  baselines: string;
}

/** Every role in turn; no sentence is chosen for two. */
export function trained(stories: LabelledStory[]): Trained[] {
  const taken = new Set<LabelledSentence>();
  return wanted.map(([role, right]) => {
    const choices = leftOutChoices(stories, role, taken);
    const shown = choices.filter(({ group, score }) => {
      const others = choices.filter((choice) => choice.group !== group);
      return score >= barOf(others, right);
    });
    for (const { sentence } of shown) taken.add(sentence);
    const holds = shown.length >= fewest && shown.filter(({ isRight }) => isRight).length >= least * shown.length;
    const judgement = holds ? judgementOf(stories, role, choices, barOf(choices, right)) : undefined;
    return {
      role,
      ...(judgement ? { judgement } : {}),
      leftOut: figuresOf(shown, stories, role),
      baselines: baselinesOf(stories, role),
    };
  });
}

/** What is less likely right is not shown, however right its betters are. */
const leastSure = 0.35;

/** The score from which a choice is shown. */
function barOf(choices: Choice[], right: number): number {
  const [offset = 0, slope = 1] = sureness(choices);
  const sureEnough = (Math.log(leastSure / (1 - leastSure)) - offset) / slope;
  return Math.max(enoughOf(choices, right), sureEnough);
}

function judgementOf(
  stories: LabelledStory[],
  role: InferredRole,
  choices: Choice[],
  bar: number,
): RoleWeights | undefined {
  const [offset = 0, slope = 1] = sureness(choices);
  if (!Number.isFinite(bar) || slope <= 0) return undefined;
  const [bias = 0, ...found] = fitted(stories, role);
  const weights = Object.fromEntries(
    cues.flatMap(({ rule }, index) => {
      const weight = rounded(found[index] ?? 0);
      return Math.abs(weight) < leastWeight ? [] : [[rule, weight]];
    }),
  );
  const enough = rounded(1 / (1 + Math.exp(-(offset + slope * bar))));
  return { bias: rounded(bias), slope: rounded(slope), offset: rounded(offset), enough, weights };
}

/** A weight below this says nothing. */
const leastWeight = 0.05;

const rounded = (value: number): number => Math.round(value * 100) / 100;

function figuresOf(shown: Pick<Choice, 'isRight'>[], stories: LabelledStory[], role: InferredRole): string {
  const right = shown.filter(({ isRight }) => isRight).length;
  const having = stories.filter(({ has }) => has.has(role)).length;
  const percent = (share: number) => (Number.isFinite(share) ? (100 * share).toFixed(0) : '–');
  return `${percent(right / shown.length)} / ${percent(right / having)}`.padEnd(9);
}

/** What showing the first or second statement, or the first one with the best cue, would reach. */
function baselinesOf(stories: LabelledStory[], role: InferredRole): string {
  const shown = (pick: (story: LabelledStory) => LabelledStory['sentences'][number] | undefined) =>
    stories.flatMap((story) => {
      const sentence = pick(story);
      return sentence ? [{ isRight: sentence.roles.has(role) }] : [];
    });
  const byCue = cues.map(({ rule }, index) => {
    const found = shown(({ sentences }) => sentences.find(({ values }) => (values[index] ?? 0) > 0.3));
    return { rule, found, right: found.filter(({ isRight }) => isRight).length / (found.length + 5) };
  });
  const best = byCue.sort((a, b) => b.right - a.right)[0];
  return [
    figuresOf(
      shown(({ sentences }) => sentences[0]),
      stories,
      role,
    ),
    figuresOf(
      shown(({ sentences }) => sentences[1]),
      stories,
      role,
    ),
    `${figuresOf(best?.found ?? [], stories, role)} ${best?.rule}`,
  ].join('  ');
}
