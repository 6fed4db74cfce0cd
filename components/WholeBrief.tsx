import type { Article, Brief, Section as BriefSection } from '../lib/model.ts';
import { textOf } from './article-context.ts';
import { KeyFacts } from './facts/KeyFacts.tsx';
import { Sourcing } from './facts/Sourcing.tsx';
import { factsBesideSections } from './glance.ts';
import { BasisMark } from './HowWeKnow.tsx';
import { Corrections, FormNote, NoStructure } from './Notes.tsx';
import { RelatedLinks } from './RelatedLinks.tsx';
import { Section } from './Section.tsx';
import { useWords } from './words.ts';

/** All that a brief says, each thing once: notes, sections, what the story rests on, facts, links. Beside the page and above a kept story's text. */
export function WholeBrief({ article, brief }: { article: Article; brief: Brief }) {
  const words = useWords();
  const facts = factsBesideSections(brief.facts, brief.sections);
  return (
    <>
      <FormNote />
      <Corrections />
      {brief.sections.length === 0 && <NoStructure />}
      {sectionsBesideLinks(article, brief).map((section) => (
        <Section key={section.sentences.map(({ block, start }) => `${block} ${start}`).join()} section={section} />
      ))}
      {brief.sourcing && <Sourcing sourcing={brief.sourcing} />}
      {facts.length > 0 && (
        <section class="key-facts" aria-labelledby="key-facts">
          <h2 id="key-facts">
            <BasisMark kind="inferred" />
            {words('keyFacts')}
          </h2>
          <KeyFacts facts={facts} timeline={brief.timeline} />
        </section>
      )}
      <RelatedLinks links={brief.links} />
    </>
  );
}

/** A labelled "Go deeper" that holds nothing but titles of the links below would only say them twice. */
const sectionsBesideLinks = (article: Article, { sections, links }: Brief): BriefSection[] => {
  const titles = new Set(links.map(({ title }) => title));
  return sections.filter(
    ({ role, sentences }) => role !== 'deeper' || !sentences.every((span) => titles.has(textOf(article, span))),
  );
};
