import { useArticle } from './article-context.ts';
import { PageWords } from './PageWords.tsx';
import { timeInWords } from './times.ts';
import { useWords } from './words.ts';

/** How long the page and its brief take to read, in seconds. */
export interface ReadingTimes {
  page: number;
  brief: number;
  /** The brief is being made: how long it will be is not known, only how much room it takes to say so. */
  unsettled?: true;
}

/** Headline, outlet, authors; published and updated apart; what the brief saves. */
export function BriefHeader({ times }: { times: ReadingTimes }) {
  const { article } = useArticle();
  const words = useWords();
  const language = words('languageTag');
  const { title, site, published, modified } = article;
  // An outlet that signs for itself is named once.
  const authors = article.authors.filter((name) => name !== site);
  const authorsList = new Intl.ListFormat(article.language, { type: 'unit', style: 'short' });
  return (
    <header class="brief-header">
      <h1>
        <PageWords>{title}</PageWords>
      </h1>
      <p class="byline">
        {site && <PageWords className="outlet">{site}</PageWords>}
        {authors.length > 0 && <PageWords className="authors">{authorsList.format(authors)}</PageWords>}
      </p>
      <p class="times">
        {published && (
          <span>
            {words('published')} <time dateTime={published}>{timeInWords(published, language)}</time>
          </span>
        )}
        {modified && modified !== published && (
          <span>
            {words('updated')} <time dateTime={modified}>{timeInWords(modified, language)}</time>
          </span>
        )}
      </p>
      <ReadingTime times={times} />
    </header>
  );
}

function ReadingTime({ times: { page, brief, unsettled } }: { times: ReadingTimes }) {
  const words = useWords();
  const minutes = Math.max(1, Math.round(page / 60));
  const saved = Math.floor((page - brief) / 60);
  const kept = unsettled && 'room';
  return (
    <p class="reading-time">
      <span>{words('minutesToRead', String(minutes))}</span>
      {/* Of a short story all is told, and nothing is won. */}
      {brief < 0.75 * page && (
        <span class={kept}>
          {brief < 60
            ? words('briefSeconds', String(Math.ceil(brief / 10) * 10))
            : words('briefMinutes', String(Math.round(brief / 60)))}
        </span>
      )}
      {saved >= 1 && <strong class={kept}>{words('minutesSaved', String(saved))}</strong>}
    </p>
  );
}
