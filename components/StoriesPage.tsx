import { useEffect, useRef } from 'preact/hooks';
import type { Story } from '../lib/model.ts';
import { ImportButton } from './ImportButton.tsx';
import { StoriesHeader } from './StoriesHeader.tsx';
import { StoriesImportReport } from './StoriesImportReport.tsx';
import { StoriesNotice } from './StoriesNotice.tsx';
import { StoriesProblem } from './StoriesProblem.tsx';
import { StoryList } from './StoryList.tsx';
import { StoryReader } from './StoryReader.tsx';
import type { StoriesDoings } from './stories-doings.ts';
import { useHash } from './use-hash.ts';
import { type OpenState, useStories } from './use-stories.ts';
import { useWords } from './words.ts';

/** The reading list: the stories, and beside them (where there is room; else over them) the one that is open. */
export function StoriesPage({ doings }: { doings: StoriesDoings }) {
  const words = useWords();
  const [openId, setOpenId] = useHash();
  const { list, open, notice, report, ...stories } = useStories(doings, openId);
  const page = useRef<HTMLDivElement>(null);
  const main = useRef<HTMLElement>(null);
  const rows = list.kind === 'rows' ? list.rows : [];
  const shown = open.kind === 'story' ? open.story.id : undefined;

  // Whoever opened a story means to read it: the keys that scroll should scroll it.
  useEffect(() => {
    if (shown === undefined) return;
    main.current?.focus({ preventScroll: true });
  }, [shown]);

  const focusRow = (id: string | undefined) =>
    requestAnimationFrame(() => {
      const links = [...(page.current?.querySelectorAll<HTMLElement>('.story-link') ?? [])];
      (links.find((link) => link.getAttribute('href') === `#${encodeURIComponent(id ?? '')}`) ?? links[0])?.focus();
    });
  const close = () => {
    setOpenId(undefined);
    focusRow(openId);
  };
  const remove = async (id: string, title: string) => {
    const index = rows.findIndex((row) => row.id === id);
    const neighbour = rows[index + 1] ?? rows[index - 1];
    if (!(await stories.remove(id, title))) return;
    if (id === openId) setOpenId(undefined);
    focusRow(neighbour?.id);
  };
  const importFile = (file: File) => void stories.importFile(file);
  const undo = notice?.taken;
  const before = notice?.before;
  const following = rows[rows.findIndex(({ id }) => id === openId) + 1];
  const next = following && { title: following.title, open: () => setOpenId(following.id) };
  const empty = list.kind === 'rows' && rows.length === 0 && openId === undefined;

  return (
    <div ref={page} class={`stories${openId === undefined ? '' : ' stories-open'}${empty ? ' stories-none' : ''}`}>
      <section class="stories-list" aria-label={words('storiesTitle')}>
        <StoriesHeader
          rows={list.kind === 'rows' ? rows : undefined}
          onExport={() => void stories.exportAll()}
          onImport={importFile}
        />
        {report && <StoriesImportReport outcome={report} onClose={stories.closeReport} />}
        {list.kind === 'loading' && <p class="stories-quiet">{words('storiesLoading')}</p>}
        {list.kind === 'problem' && <StoriesProblem problem={list.problem} onRetry={() => void stories.load()} />}
        {list.kind === 'rows' && rows.length === 0 && <Empty onImport={importFile} />}
        <StoryList
          rows={rows}
          openId={openId}
          onMark={(row, read) => void stories.mark(row.id, row.title, read)}
          onRemove={(row) => void remove(row.id, row.title)}
        />
      </section>
      <main ref={main} tabIndex={-1} class="stories-main">
        {open.kind === 'story' ? (
          <StoryReader
            key={open.story.id}
            story={open.story}
            times={doings.timesOf(open.story)}
            storiesIn={doings.storiesIn}
            linkTo={(span) => doings.linkTo(open.story, span)}
            doings={doings}
            onMark={(how, said) => stories.change(open.story.id, how, said)}
            next={next}
            onRemove={() => void remove(open.story.id, open.story.article.title)}
            onClose={close}
            onLit={() => stories.say(words('storiesLit'))}
          />
        ) : (
          <NoStory open={open} hint={rows.length > 0} onClose={close} />
        )}
      </main>
      <StoriesNotice
        notice={notice}
        onUndo={
          (before && (() => void stories.putBack(before))) ??
          (undo &&
            (() =>
              void stories.restore(undo).then((done) => {
                if (done) focusRow(undo.id);
              })))
        }
        onClose={stories.hush}
      />
    </div>
  );
}

function Empty({ onImport }: { onImport(file: File): void }) {
  const words = useWords();
  return (
    <div class="stories-empty">
      <h2>{words('storiesEmpty')}</h2>
      <p>{words('storiesEmptyNext')}</p>
      <p>{words('storiesEmptyImport')}</p>
      <ImportButton onImport={onImport} />
    </div>
  );
}

type NoStoryState = Exclude<OpenState, { kind: 'story'; story: Story }>;

function NoStory({ open, hint, onClose }: { open: NoStoryState; hint: boolean; onClose(): void }) {
  const words = useWords();
  if (open.kind === 'none') {
    return hint ? (
      <div class="stories-choose">
        <p>{words('storiesChoose')}</p>
        <p>{words('storiesChooseKeys')}</p>
      </div>
    ) : null;
  }
  if (open.kind === 'loading') return null;
  return (
    <>
      <div class="story-actions">
        <button type="button" class="button-quiet story-back" onClick={onClose}>
          {words('storiesBack')}
        </button>
      </div>
      {open.kind === 'problem' ? (
        <StoriesProblem problem={open.problem} />
      ) : (
        <div class="stories-problem">
          <h2>{words('storiesGone')}</h2>
          <p>{words('storiesGoneNext')}</p>
        </div>
      )}
    </>
  );
}
