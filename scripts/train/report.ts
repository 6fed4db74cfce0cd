import { cues } from '../../lib/brief/roles/cues.ts';
import type { InferredRole } from '../../lib/brief/roles/role-trees.ts';
import { signNames } from '../../lib/brief/roles/signs.ts';
import type { LabelledSentence, LabelledStory } from './labelled-story.ts';
import { rightOf, type Shown, type Trained } from './trained.ts';

/** How good the roles are, of the stories that goals are stated over and of all: a line a role, then the confidences. */
export function reportOf(roles: Trained[], stories: LabelledStory[]): string {
  const parts: [string, LabelledStory[]][] = [
    ['stories of gold.jsonl', stories.filter(({ isGold }) => isGold)],
    ['all labelled stories', stories],
  ];
  return parts.flatMap(([name, of]) => [`${of.length} ${name}`, ...linesOf(roles, of), '']).join('\n');
}

function linesOf(roles: Trained[], stories: LabelledStory[]): string[] {
  const among = new Set(stories);
  const own = (shown: Shown[]) => shown.filter(({ story }) => among.has(story));
  const lines = roles.map(({ role, judgement, leftOut, plain }) => {
    const has = stories.filter((story) => story.has.has(role)).length;
    const figures = [own(leftOut), own(plain)].map((shown) => figuresOf(shown, has));
    const idea = judgement ? '' : ' | not inferred';
    return `${role.padEnd(14)} ${figures.join(' | ')} | ${baselinesOf(stories, role, has)}${idea}`;
  });
  return [
    'right of shown / found, %: left out | plain | first sentence | second | best single cue',
    ...lines,
    `right by confidence, left out: ${bins(own(roles.flatMap(({ judgement, leftOut }) => (judgement ? leftOut : []))))}`,
  ];
}

function figuresOf(shown: { isRight: boolean }[], has: number): string {
  const percent = (share: number) => (Number.isFinite(share) ? (100 * share).toFixed(0) : '–');
  return `${percent(rightOf(shown) / shown.length)} / ${percent(rightOf(shown) / has)}`.padEnd(9);
}

function bins(shown: Shown[]): string {
  const edges = [0, 0.5, 0.65, 0.8, 1.01];
  return edges
    .slice(1)
    .map((to, index) => {
      const from = edges[index] ?? 0;
      const within = shown.filter(({ confidence }) => confidence >= from && confidence < to);
      return `from ${from}: ${((100 * rightOf(within)) / within.length).toFixed(0)} % of ${within.length}`;
    })
    .join(', ');
}

/** What showing the first or second statement, or the first one with the best cue, would reach. */
function baselinesOf(stories: LabelledStory[], role: InferredRole, has: number): string {
  const shown = (pick: (story: LabelledStory) => LabelledSentence | undefined) =>
    stories.flatMap((story) => {
      const sentence = pick(story);
      return sentence ? [{ isRight: sentence.roles.has(role) }] : [];
    });
  const byCue = cues.map(({ rule }) => {
    const sign = signNames.indexOf(rule);
    const found = shown(({ sentences }) => sentences.find(({ values }) => (values[sign] ?? 0) > 0.3));
    return { rule, found, right: rightOf(found) / (found.length + 5) };
  });
  const best = byCue.sort((a, b) => b.right - a.right)[0];
  const placed = [0, 1].map((place) =>
    figuresOf(
      shown(({ sentences }) => sentences[place]),
      has,
    ),
  );
  return [...placed, `${figuresOf(best?.found ?? [], has)} ${best?.rule}`].join(' | ');
}
