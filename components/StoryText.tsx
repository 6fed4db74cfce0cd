import type { ComponentChild, Ref } from 'preact';
import type { Block, Highlight } from '../lib/model.ts';
import { useArticle } from './article-context.ts';
import { type Group, partsOf } from './text-groups.ts';
import { blockAttribute } from './text-places.ts';
import { type Run, runsOf } from './text-runs.ts';

interface Shown {
  /** The element that is lit up, if any. */
  light: Ref<HTMLElement>;
  highlights: Highlight[];
  /** A highlight was clicked, here on the screen. */
  onHighlight(highlight: Highlight, element: HTMLElement): void;
}

/** The kept text, block by block as the publisher set it, with what the reader marked. */
export function StoryText({ text, ...shown }: Shown & { text: Ref<HTMLDivElement> }) {
  const { article } = useArticle();
  return (
    <div ref={text} class="story-text" lang={article.language} dir={article.direction}>
      {partsOf(article.blocks).map(({ boxed, groups }) => {
        const inside = groups.map((group) => <GroupView key={group.blocks[0].id} group={group} shown={shown} />);
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

function GroupView({ group: { kind, blocks }, shown }: { group: Group; shown: Shown }) {
  if (kind === 'single') return <BlockView block={blocks[0]} shown={shown} />;
  return (
    <ul class={`text-${kind}`}>
      {blocks.map((block) => (
        <li key={block.id} {...named(block)} class={block.level ? `level-${Math.min(block.level, 4)}` : undefined}>
          <Words block={block} shown={shown} />
        </li>
      ))}
    </ul>
  );
}

function BlockView({ block, shown }: { block: Block; shown: Shown }) {
  const words = <Words block={block} shown={shown} />;
  const rule = block.afterRule ? <hr /> : null;
  switch (block.kind) {
    case 'heading':
      // Below our own "The whole story"; how deep the page nests its headings says nothing here.
      return (
        <>
          {rule}
          <h3 {...named(block)}>{words}</h3>
        </>
      );
    case 'quote':
      return (
        <>
          {rule}
          <blockquote {...named(block)}>{words}</blockquote>
        </>
      );
    default:
      return (
        <>
          {rule}
          <p {...named(block)} class={`text-${block.kind}`}>
            {words}
          </p>
        </>
      );
  }
}

const named = ({ id }: Block) => ({ [blockAttribute]: id });

function Words({ block, shown }: { block: Block; shown: Shown }) {
  const { lit } = useArticle();
  const runs = runsOf(block, lit, shown.highlights);
  const first = runs.find((run) => run.lit);
  return (
    <>
      {runs.map((run) => (
        <RunView key={run.start} run={run} isFirstLit={run === first} shown={shown} />
      ))}
    </>
  );
}

function RunView({ run, isFirstLit, shown }: { run: Run; isFirstLit: boolean; shown: Shown }) {
  const { text, strong, href, lit, highlight, lastOfHighlight } = run;
  let words: ComponentChild = text;
  if (strong) words = <strong>{words}</strong>;
  if (href) {
    words = (
      <a href={href} target="_blank" rel="noopener noreferrer">
        {words}
      </a>
    );
  }
  if (highlight) {
    const noted = lastOfHighlight && highlight.note !== undefined;
    words = (
      // For the hand that points; by keyboard the list of highlights does the same.
      // biome-ignore lint/a11y/useKeyWithClickEvents: see above
      <mark
        class={`kept-mark${noted ? ' kept-noted' : ''}`}
        onClick={({ currentTarget }) => shown.onHighlight(highlight, currentTarget)}
      >
        {words}
      </mark>
    );
  }
  // Focusable where the light begins, so that keyboard and screen reader arrive there as well.
  if (lit) words = <mark {...(isFirstLit ? { ref: shown.light, tabIndex: -1 } : {})}>{words}</mark>;
  return words;
}
