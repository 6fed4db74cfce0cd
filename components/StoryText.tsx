import type { ComponentChild, Ref } from 'preact';
import type { Block } from '../lib/model.ts';
import { useArticle } from './article-context.ts';
import { type Group, partsOf } from './text-groups.ts';
import { type Run, runsOf } from './text-runs.ts';

/** The kept text, block by block as the publisher set it; `light` is the element that is lit up, if any. */
export function StoryText({ light }: { light: Ref<HTMLElement> }) {
  const { article } = useArticle();
  return (
    <div class="story-text" lang={article.language} dir={article.direction}>
      {partsOf(article.blocks).map(({ boxed, groups }) => {
        const inside = groups.map((group) => <GroupView key={group.blocks[0].id} group={group} light={light} />);
        return boxed ? (
          <div key={groups[0]?.blocks[0].id} class="text-box">
            {inside}
          </div>
        ) : (
          inside
        );
      })}
    </div>
  );
}

interface Lit {
  light: Ref<HTMLElement>;
}

function GroupView({ group: { kind, blocks }, light }: { group: Group } & Lit) {
  if (kind === 'single') return <BlockView block={blocks[0]} light={light} />;
  return (
    <ul class={`text-${kind}`}>
      {blocks.map((block) => (
        <li key={block.id} class={block.level ? `level-${Math.min(block.level, 4)}` : undefined}>
          <Words block={block} light={light} />
        </li>
      ))}
    </ul>
  );
}

function BlockView({ block, light }: { block: Block } & Lit) {
  const words = <Words block={block} light={light} />;
  const rule = block.afterRule ? <hr /> : null;
  switch (block.kind) {
    case 'heading':
      // Below our own "The whole story"; how deep the page nests its headings says nothing here.
      return (
        <>
          {rule}
          <h3>{words}</h3>
        </>
      );
    case 'quote':
      return (
        <>
          {rule}
          <blockquote>{words}</blockquote>
        </>
      );
    default:
      return (
        <>
          {rule}
          <p class={`text-${block.kind}`}>{words}</p>
        </>
      );
  }
}

function Words({ block, light }: { block: Block } & Lit) {
  const { lit } = useArticle();
  const runs = runsOf(block, lit);
  const first = runs.find((run) => run.lit);
  return (
    <>
      {runs.map((run) => (
        <RunView key={run.start} run={run} {...(run === first ? { light } : {})} />
      ))}
    </>
  );
}

function RunView({ run: { text, strong, href, lit }, light }: { run: Run; light?: Ref<HTMLElement> }) {
  let words: ComponentChild = text;
  if (strong) words = <strong>{words}</strong>;
  if (href) {
    words = (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    );
  }
  // Focusable where the light begins, so that keyboard and screen reader arrive there as well.
  if (lit) words = <mark {...(light ? { ref: light, tabIndex: -1 } : {})}>{words}</mark>;
  return words;
}
