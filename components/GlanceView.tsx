import type { Reading } from '../lib/model.ts';
import { ArticleContext } from './article-context.ts';
import { BriefHeader, type ReadingTimes } from './BriefHeader.tsx';
import type { Doings } from './doings.ts';
import { FactsAtAGlance } from './facts/FactsAtAGlance.tsx';
import { factsBesideSections, glance, sectionsAtAGlance } from './glance.ts';
import { BasisMark } from './HowWeKnow.tsx';
import { Corrections, FormNote, NoStructure } from './Notes.tsx';
import { LinkGroup } from './RelatedLinks.tsx';
import { SaveButton } from './SaveButton.tsx';
import { SavedMarks } from './SavedMarks.tsx';
import { Section } from './Section.tsx';
import { Status } from './Status.tsx';
import { StoryChooser } from './StoryChooser.tsx';
import { useBrief } from './use-brief.ts';
import { useStory } from './use-story.ts';
import { useWords } from './words.ts';

export interface BriefProps {
  reading: Reading;
  /** Each of the stories of a page that tells several. */
  stories?: Reading[];
  times: ReadingTimes;
  saved: boolean;
  /** The page became another while its brief stood here. */
  changed?: boolean;
  doings: Doings;
}

/** The brief at a glance, for the toolbar button's popup. */
export function GlanceView({ reading, stories = [], times, saved: savedBefore, doings }: BriefProps) {
  const words = useWords();
  const { article, brief, chooser } = useStory(reading, stories);
  const { shown, said, saved, save } = useBrief({ article, brief }, doings, savedBefore);
  const { copyLink: _, ...glanced } = shown;
  const sections = sectionsAtAGlance(brief);
  const facts = factsBesideSections(brief.facts, sections).slice(0, glance.facts);
  return (
    <ArticleContext.Provider value={glanced}>
      <main class="glance">
        <StoryChooser {...chooser} />
        <BriefHeader times={times} />
        <FormNote />
        <Corrections />
        {sections.length === 0 && <NoStructure />}
        {sections.map((section) => (
          <Section key={section.role} section={section} shown="at a glance" />
        ))}
        {facts.length > 0 && (
          <section class="facts" aria-labelledby="key-facts">
            <h2 id="key-facts">
              <BasisMark kind="inferred" />
              {words('keyFacts')}
            </h2>
            <FactsAtAGlance facts={facts} />
          </section>
        )}
        <LinkGroup title="related" links={brief.links.filter(({ kind }) => kind !== 'source').slice(0, glance.links)} />
      </main>
      <footer class="actions">
        <Status said={said} />
        {saved && <SavedMarks doings={doings.kept} open={!savedBefore} />}
        <div class="buttons">
          <SaveButton saved={saved} onSave={save} onOpenList={doings.openList} />
          {doings.openPanel && (
            <button type="button" class="button" onClick={doings.openPanel}>
              {words('openPanel')}
            </button>
          )}
          {!saved && (
            <button type="button" class="button button-quiet" onClick={doings.openList}>
              {words('readingList')}
            </button>
          )}
        </div>
      </footer>
    </ArticleContext.Provider>
  );
}
