import { useId } from 'preact/hooks';
import type { Section as BriefSection, Role } from '../lib/model.ts';
import type { MessageKey } from '../lib/words.ts';
import { textOf, useArticle } from './article-context.ts';
import { counted } from './counted.ts';
import { linesOf, type Shown } from './glance.ts';
import { BasisMark, WhyInferred } from './HowWeKnow.tsx';
import { Lines } from './Lines.tsx';
import { PageWords } from './PageWords.tsx';
import { useWords } from './words.ts';

/** What we call a role where the publisher has no words for it. */
const roleNames = {
  summary: 'role_summary',
  latest: 'role_latest',
  news: 'role_news',
  why: 'role_why',
  'big-picture': 'role_big_picture',
  background: 'role_background',
  numbers: 'role_numbers',
  voices: 'role_voices',
  counterpoint: 'role_counterpoint',
  analysis: 'role_analysis',
  details: 'role_details',
  next: 'role_next',
  'bottom-line': 'role_bottom_line',
  deeper: 'role_deeper',
} as const satisfies Record<Role, MessageKey>;

/** One section of a brief: at a glance its first lines alone, in the whole brief the others behind "more". */
export function Section({ section, shown = 'whole' }: { section: BriefSection; shown?: Shown }) {
  const id = useId();
  const words = useWords();
  const { role, basis } = section;
  const { first, others } = linesOf(section, shown);
  return (
    <section class={`section section-${basis.kind}`} aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>
          <BasisMark kind={basis.kind} />
          <Title section={section} role={role} />
        </h2>
        {basis.kind === 'inferred' && <WhyInferred cues={basis.cues} />}
      </div>
      {basis.kind === 'label' && basis.byMachine && <p class="by-machine">{words('byMachine')}</p>}
      <Lines spans={first} />
      {others.length > 0 && (
        <details class="more-lines">
          <summary>{counted(words, 'linesMore', others.length)}</summary>
          <Lines spans={others} />
        </details>
      )}
    </section>
  );
}

function Title({ section: { role, basis } }: { section: BriefSection; role: Role }) {
  const { article } = useArticle();
  const words = useWords();
  if (basis.kind === 'inferred' || !basis.label) return <span>{words(roleNames[role])}</span>;
  // "Why it matters:" announces what follows; as a title of its own it needs no colon.
  return <PageWords>{textOf(article, basis.label).replace(/[\s:：—–-]+$/u, '')}</PageWords>;
}
