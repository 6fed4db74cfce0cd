import { brief } from '../brief/brief.ts';
import type { Article, Highlight, IsoTime, Story } from '../model.ts';
import type { Incoming } from '../transfer/incoming.ts';
import { bareLink } from './bare-link.ts';
import { foundAgain } from './found-again.ts';

/**
 * The story that an entry of another program's file becomes: with its text where the file holds one (`article`), else a bare
 * link. What the file says was done, but not when, was done when the entry was saved. Nothing for an address that is none.
 */
export const incomingStory = (incoming: Incoming, id: string, now: IsoTime, article?: Article): Story | undefined => {
  if (incoming.story) return incoming.story;
  const { title, saved = now, read, archived, progress, tags, note, highlights } = incoming;
  const link = bareLink(incoming.url, title);
  if (!link) return undefined;
  const about = aboutOf(incoming);
  const reading = article ? { article, brief: brief(article) } : { ...link, article: { ...link.article, ...about } };
  const moment = (when: IsoTime | true) => (when === true ? saved : when);
  return {
    schema: 2,
    id,
    saved,
    ...(read === undefined ? {} : { read: moment(read) }),
    ...(archived === undefined ? {} : { archived: moment(archived) }),
    ...(progress === undefined ? {} : { progress }),
    tags,
    ...(note === undefined ? {} : { note }),
    highlights: foundAgain(highlights satisfies Highlight[], reading.article),
    ...(article ? {} : { uncaptured: true }),
    ...reading,
  };
};

/** What the file knows of a page that was not read yet. */
const aboutOf = ({ site, authors, published, language }: Incoming): Partial<Article> => ({
  ...(site === undefined ? {} : { site }),
  ...(authors === undefined ? {} : { authors }),
  ...(published === undefined ? {} : { published }),
  ...(language === undefined ? {} : { language }),
});
