import type { Article, Block, ReaderMarks, Story } from '../model.ts';
import { entryOf } from '../search/entry.ts';

/** What the search finds a story by. */
export const indexEntryOf = (story: Story): Uint8Array<ArrayBuffer> =>
  entryOf({ title: story.article.title, tags: story.tags, texts: searchedTexts(story) });

/** What of an article is searched. */
export type SearchedArticle = Pick<Article, 'title' | 'site' | 'authors'> & { blocks: Pick<Block, 'kind' | 'text'>[] };

/** The texts of a story that are searched beside its title and tags; what is found is shown from these. */
export const searchedTexts = ({
  article,
  note,
  highlights,
}: Pick<ReaderMarks, 'note' | 'highlights'> & { article: SearchedArticle }): string[] => [
  ...article.blocks.filter(({ kind }) => kind !== 'headline').map(({ text }) => text),
  ...(note === undefined ? [] : [note]),
  ...highlights.flatMap(({ note }) => note ?? []),
  ...(article.site === undefined ? [] : [article.site]),
  ...article.authors,
];
