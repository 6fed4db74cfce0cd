import { ArticleContext } from './article-context.ts';
import { BriefHeader } from './BriefHeader.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import type { BriefProps } from './GlanceView.tsx';
import { SaveButton } from './SaveButton.tsx';
import { Status } from './Status.tsx';
import { StoryChooser } from './StoryChooser.tsx';
import { StoryMap } from './StoryMap.tsx';
import { useBrief } from './use-brief.ts';
import { useStory } from './use-story.ts';
import { WholeBrief } from './WholeBrief.tsx';
import { useWords } from './words.ts';

/** The whole brief, for the place beside the page. */
export function BriefView({ reading, stories = [], times, saved: savedBefore, changed = false, doings }: BriefProps) {
  const words = useWords();
  const { article, brief, chooser } = useStory(reading, stories);
  const { shown, said, saved, save, copy } = useBrief(
    { article, brief },
    doings,
    savedBefore,
    changed ? 'pageChanged' : undefined,
  );
  return (
    <ArticleContext.Provider value={shown}>
      <header class="toolbar">
        <span class="toolbar-outlet">{article.site}</span>
        <CopyMenu onCopy={copy} />
        <SaveButton saved={saved} onSave={save} onOpenList={doings.openList} />
      </header>
      <div class="panel">
        <StoryMap brief={brief} />
        <main>
          <StoryChooser {...chooser} />
          <BriefHeader times={times} />
          <WholeBrief article={article} brief={brief} />
          <p class="promise">{words('promise')}</p>
        </main>
      </div>
      <footer class="actions foot">
        <Status said={said} />
        <button type="button" class="button-quiet" onClick={doings.openList}>
          {words('readingList')}
        </button>
      </footer>
    </ArticleContext.Provider>
  );
}
