import type { Article, Brief, Section as BriefSection } from '../lib/model.ts';
import { ArticleContext, textOf } from './article-context.ts';
import { BriefHeader } from './BriefHeader.tsx';
import { CopyMenu } from './CopyMenu.tsx';
import { KeyFacts } from './facts/KeyFacts.tsx';
import type { BriefProps } from './GlanceView.tsx';
import { factsBesideSections } from './glance.ts';
import { BasisMark } from './HowWeKnow.tsx';
import { Corrections, FormNote, NoStructure } from './Notes.tsx';
import { RelatedLinks } from './RelatedLinks.tsx';
import { SaveButton } from './SaveButton.tsx';
import { Section } from './Section.tsx';
import { Status } from './Status.tsx';
import { StoryMap } from './StoryMap.tsx';
import { useBrief } from './use-brief.ts';
import { useWords } from './words.ts';

/** The whole brief, for the place beside the page. */
export function BriefView({
  reading: { article, brief },
  times,
  saved: savedBefore,
  changed = false,
  doings,
}: BriefProps) {
  const words = useWords();
  const { shown, said, saved, save, copy } = useBrief(
    article,
    doings,
    savedBefore,
    changed ? 'pageChanged' : undefined,
  );
  const facts = factsBesideSections(brief.facts, brief.sections);
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
          <BriefHeader times={times} />
          <FormNote />
          <Corrections />
          {brief.sections.length === 0 && <NoStructure />}
          {sectionsBesideLinks(article, brief).map((section) => (
            <Section key={section.sentences.map(({ block, start }) => `${block} ${start}`).join()} section={section} />
          ))}
          {facts.length > 0 && (
            <section class="key-facts" aria-labelledby="key-facts">
              <h2 id="key-facts">
                <BasisMark kind="inferred" />
                {words('keyFacts')}
              </h2>
              <KeyFacts facts={facts} />
            </section>
          )}
          <RelatedLinks links={brief.links} />
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

/** A labelled "Go deeper" that holds nothing but titles of the links below would only say them twice. */
const sectionsBesideLinks = (article: Article, { sections, links }: Brief): BriefSection[] => {
  const titles = new Set(links.map(({ title }) => title));
  return sections.filter(
    ({ role, sentences }) => role !== 'deeper' || !sentences.every((span) => titles.has(textOf(article, span))),
  );
};
