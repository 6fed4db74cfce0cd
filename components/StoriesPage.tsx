import { useEffect, useRef, useState } from 'preact/hooks';
import { ExportDialog, FilesDialog } from './files/FilesDialog.tsx';
import { useDroppedFiles } from './files/use-dropped-files.ts';
import { KeysDialog } from './KeysDialog.tsx';
import { NoStory } from './NoStory.tsx';
import { SelectionBar } from './SelectionBar.tsx';
import { StoriesEmpty } from './StoriesEmpty.tsx';
import { StoriesHeader } from './StoriesHeader.tsx';
import { StoriesLine } from './StoriesLine.tsx';
import { StoriesLost } from './StoriesLost.tsx';
import { StoriesNav } from './StoriesNav.tsx';
import { StoriesNotice } from './StoriesNotice.tsx';
import { StoriesPrivate } from './StoriesPrivate.tsx';
import { StoriesProblem } from './StoriesProblem.tsx';
import { StoriesSearch } from './StoriesSearch.tsx';
import { StoryList } from './StoryList.tsx';
import type { RowDeed } from './StoryListRow.tsx';
import { StoryReader } from './StoryReader.tsx';
import type { StoriesDoings } from './stories-doings.ts';
import { hashOf, type Place } from './story-place.ts';
import { TagDialog } from './TagDialog.tsx';
import { useDeeds } from './use-deeds.ts';
import type { ListHandle } from './use-list-focus.ts';
import { useListScroll } from './use-list-scroll.ts';
import { useNeighbours } from './use-neighbours.ts';
import { useNotice } from './use-notice.ts';
import { useOpenStory } from './use-open-story.ts';
import { usePageDeeds } from './use-page-deeds.ts';
import { usePlace } from './use-place.ts';
import { useSelection } from './use-selection.ts';
import { useStoriesKeys } from './use-stories-keys.ts';
import { useStoryList } from './use-story-list.ts';
import { useUpkeep } from './use-upkeep.ts';
import { useWords } from './words.ts';

/** The reading list: the stories, and beside them (where there is room; else over them) the one that is open. */
export function StoriesPage({ doings }: { doings: StoriesDoings }) {
  const words = useWords();
  const [place, goTo] = usePlace();
  const { view, openId } = place;
  const query = place.query.trim() === '' ? '' : place.query;
  const { notice, undo, act, saying, say, hush, undone, since } = useNotice();
  const { listed, rows, counts, version, refresh } = useStoryList(doings, view, query);
  const open = useOpenStory(doings, openId, version);
  const selection = useSelection(listed);
  const deeds = useDeeds({ doings, act, saying, since, rows, refresh });
  const [dialog, setDialog] = useState<
    | { kind: 'keys' }
    | { kind: 'tags'; docs: number[] }
    | { kind: 'files'; files?: File[] }
    | { kind: 'export'; ids: string[] }
  >();
  const isOver = useDroppedFiles((files) => !doings.isPrivate && setDialog({ kind: 'files', files }));
  const main = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const column = useRef<HTMLDivElement>(null);
  const list = useRef<ListHandle>(null);
  const docs = listed.kind === 'stories' ? listed.docs : [];
  const shown = open.kind === 'story' ? open.story.id : undefined;

  // Whoever opened a story means to read it: the keys that scroll should scroll it.
  useEffect(() => {
    if (shown !== undefined) main.current?.focus({ preventScroll: true });
  }, [shown]);

  const placeOf = (id: string | undefined): Place => ({ view, query, ...(id === undefined ? {} : { openId: id }) });
  const indexOf = (id: string) => docs.indexOf(rows.withId(id)?.doc ?? -1);
  const close = () => goTo(placeOf(undefined));
  useListScroll(openId, (id) => {
    const index = indexOf(id);
    if (index >= 0) list.current?.focusAt(index);
    else list.current?.refocus();
  });
  const { doTo, removeOpen, undoLast } = usePageDeeds({
    deeds,
    list,
    listed,
    rows,
    undo,
    undone,
    openId,
    leave: close,
  });
  const onDeed = (deed: RowDeed, these: number[]) => {
    if (deed !== 'tag') void doTo(deed, these);
    else if (these.length > 0) setDialog({ kind: 'tags', docs: these });
  };
  const isArchived = (doc: number) => view.pile === 'archived' || rows.rowOf(doc)?.archived !== undefined;
  const doToSelected = (deed: RowDeed) => onDeed(deed, [...selection.selected]);

  useStoriesKeys({
    column,
    list,
    docs,
    rows,
    selection,
    view,
    isOpen: openId !== undefined,
    doTo: onDeed,
    onUndo: undo && undoLast,
    onSearch: () => field.current?.focus(),
    onHelp: () => setDialog({ kind: 'keys' }),
  });

  const { besides, previous, next } = useNeighbours(listed, rows, openId, (id) => {
    // From reader to reader: the keyboard stays here while the story is read.
    main.current?.focus({ preventScroll: true });
    goTo(placeOf(id));
  });
  const total = counts && counts.unread + counts.read + counts.archived;
  const upkeep = useUpkeep({ doings, total, saying });
  const loading = listed.kind === 'loading' || (listed.kind === 'stories' && docs.length === 0 && !counts);
  const isEmpty = listed.kind === 'stories' && docs.length === 0 && !loading;
  const none = isEmpty && total === 0 && query === '';
  const alone = none && openId === undefined;
  const hasStories = listed.kind === 'stories' && !loading && !none;
  const openFiles = () => setDialog({ kind: 'files' });
  const putBack = (said: string) => {
    refresh();
    say(said);
  };
  // Until a story is open, the list is what the page is about; where it is narrow, there is nothing else.
  const Beside = openId === undefined ? 'aside' : 'main';

  return (
    <div class={`stories${openId === undefined ? '' : ' stories-open'}${alone ? ' stories-none' : ''}`}>
      <section class="stories-list" aria-label={words('storiesTitle')} {...(openId ? {} : { role: 'main' })}>
        <StoriesHeader hasStories={hasStories} onFiles={openFiles} onKeys={() => setDialog({ kind: 'keys' })} />
        {hasStories && <StoriesNav place={place} counts={counts} />}
        <div class="stories-column" ref={column}>
          {hasStories && (
            <div class="stories-top">
              <StoriesSearch
                query={place.query}
                found={listed.found}
                field={field}
                onQuery={(typed) =>
                  goTo({ ...place, query: typed }, place.query === '' && typed !== '' ? undefined : 'in-place')
                }
                onLeave={(to) => (to === 'first' ? list.current?.focusAt(0) : list.current?.refocus())}
              />
              <SelectionBar
                count={selection.selected.size}
                of={docs.length}
                archived={[...selection.selected].every(isArchived)}
                onDeed={doToSelected}
                onExport={() => {
                  const ids = deeds.rowsOf([...selection.selected]).then((stories) => stories.map(({ id }) => id));
                  void ids.then((ids) => setDialog({ kind: 'export', ids }));
                }}
                onAll={selection.all}
                onClear={() => {
                  selection.clear();
                  list.current?.refocus();
                }}
              />
              {selection.selected.size === 0 && <StoriesLine listed={listed} place={place} goTo={goTo} />}
            </div>
          )}
          {upkeep.lost && <StoriesLost lost={upkeep.lost} onFiles={openFiles} onAccept={upkeep.accept} />}
          {loading && <p class="stories-quiet">{words('storiesLoading')}</p>}
          {listed.kind === 'problem' && !doings.isPrivate && (
            <StoriesProblem problem={listed.problem} onRetry={() => refresh()} />
          )}
          {doings.isPrivate && !hasStories && <StoriesPrivate />}
          {isEmpty && !(none && (upkeep.lost || doings.isPrivate)) && (
            <StoriesEmpty place={place} total={total ?? 0} doings={doings} onPutBack={putBack} onFiles={openFiles} />
          )}
          {listed.kind === 'stories' && (
            <StoryList
              handle={list}
              listed={listed}
              rows={rows}
              openId={openId}
              besides={besides}
              hrefOf={(id) => hashOf(placeOf(id))}
              selection={selection}
              onDeed={(deed, doc) => onDeed(deed, [doc])}
            />
          )}
        </div>
      </section>
      <Beside key="beside" ref={main} tabIndex={-1} class="stories-main">
        {open.kind === 'story' ? (
          <StoryReader
            key={open.story.id}
            story={open.story}
            times={doings.timesOf(open.story)}
            storiesIn={doings.storiesIn}
            linkTo={(span) => doings.linkTo(open.story, span)}
            doings={doings}
            onMark={(how, said) => deeds.change(open.story.id, how, said)}
            previous={previous}
            next={next}
            onExport={() => setDialog({ kind: 'export', ids: [open.story.id] })}
            onRemove={() => void removeOpen(open.story.id, open.story.article.title)}
            onClose={close}
            onLit={() => say(words('storiesLit'))}
          />
        ) : (
          <NoStory open={open} hint={docs.length > 0} onClose={close} />
        )}
      </Beside>
      <StoriesNotice
        notice={notice}
        onUndo={notice?.undo && undo === notice.undo ? undoLast : undefined}
        onClose={hush}
      />
      {isOver && <p class="stories-drop">{words('filesDropHere')}</p>}
      {dialog?.kind === 'files' && (
        <FilesDialog
          key="files"
          doings={doings}
          total={total ?? 0}
          files={dialog.files}
          onBrought={() => {
            upkeep.accept();
            refresh();
          }}
          onPutBack={putBack}
          onErased={() => {
            setDialog(undefined);
            goTo(placeOf(undefined));
            selection.clear();
            refresh();
            say(words('filesErased'));
          }}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog?.kind === 'export' && (
        <ExportDialog doings={doings} ids={dialog.ids} onClose={() => setDialog(undefined)} />
      )}
      {dialog?.kind === 'keys' && <KeysDialog onClose={() => setDialog(undefined)} />}
      {dialog?.kind === 'tags' && (
        <TagDialog
          stories={() => deeds.rowsOf(dialog.docs)}
          knownTags={doings.knownTags}
          onTags={(change) => void deeds.tag(dialog.docs, change)}
          onClose={() => setDialog(undefined)}
        />
      )}
    </div>
  );
}
