import type { Article, Reading } from '../model.ts';
import { type BegunBrief, begunBrief, rulesVersion } from './brief.ts';
import { storiesOf } from './stories.ts';

/** What there is to read of a page: the page's own brief, and that of each of its stories where it tells several. */
export interface Readings {
  page: Reading;
  stories: Reading[];
  /** Whether the briefs are whole, or have nothing but their sections yet. */
  isWhole: boolean;
}

export interface ReadingsInSteps {
  /** The whole where it is made, sections alone before. The articles are the same at either time. */
  soFar(): Readings;
  /** Made when it is first asked for. */
  whole(): Readings;
}

/** Makes of an article at once what is shown first, and the rest of it when that is asked for. */
export function readingsInSteps(article: Article): ReadingsInSteps {
  const page = { article, begun: begunBrief(article) };
  const stories = storiesOf(article).map((story) => ({ article: story, begun: begunBrief(story) }));
  let made: Readings = { page: sectionsAlone(page), stories: stories.map(sectionsAlone), isWhole: false };
  return {
    soFar: () => made,
    whole: () => {
      if (!made.isWhole) made = { page: inWhole(page), stories: stories.map(inWhole), isWhole: true };
      return made;
    },
  };
}

interface Begun {
  article: Article;
  begun: BegunBrief;
}

const sectionsAlone = ({ article, begun: { sections } }: Begun): Reading => ({
  article,
  brief: { rules: rulesVersion, sections, facts: [], links: [] },
});

const inWhole = ({ article, begun }: Begun): Reading => ({ article, brief: begun.whole() });
