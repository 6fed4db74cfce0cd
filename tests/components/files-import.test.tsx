// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Looked } from '../../components/transfer-doings.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { asksBeforeLeaving, choose, figures, openFiles, pressButton } from '../support/files-dialog.ts';
import { madeStory } from '../support/made-story.ts';
import { ownFile } from '../support/own-file.ts';
import { all } from '../support/shelf.ts';
import { beginAt, shownTitles, showStories } from '../support/shown-stories.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: never, filled: string[]) => enWords(key, ...filled) },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const pocket = `title,url,time_added,tags,status
The harbour raises its tolls,https://courier.example/tolls?utm_source=mail,1704103200,sea|tolls,unread
Ferry returns,https://harbour-post.example/news/ferry-1,1704189600,sea,unread
The pier is rebuilt,https://courier.example/pier,1704276000,,archive
A script,javascript:alert(1),1704448800,,unread
`;
const omnivore = () =>
  new File(
    [
      zipSync({
        'metadata_0_to_1.json': bytes(
          JSON.stringify([
            {
              id: '1',
              slug: 'council-1',
              title: 'Council keeps the ferry',
              url: 'https://courier.example/council',
              state: 'Archived',
              labels: ['Harbour'],
              savedAt: '2024-02-01T09:30:00.000Z',
            },
          ]),
        ),
        'content/council-1.html': bytes(
          `<h1>Council keeps the ferry</h1>${'<p>The council met on Monday and voted to keep the ferry through the winter. Mayor Ida Holm welcomed it.</p>'.repeat(4)}`,
        ),
        'highlights/council-1.md': bytes('> voted to keep the ferry\n\nAt last\n'),
      }) as Uint8Array<ArrayBuffer>,
    ],
    'export.zip',
  );
const bytes = (text: string) => new TextEncoder().encode(text);
const dialog = () => screen.getByRole('dialog');

beforeEach(() => beginAt('#/all'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('an import', () => {
  it('of Pocket’s file is seen before it is done, merges, and says what came of it', async () => {
    const { shelf } = await showStories([madeStory(1)]);
    await openFiles();
    choose(pocket);
    await screen.findByRole('dialog', { name: 'From Pocket' });
    expect(dialog().textContent).toContain('3 stories');
    expect(figures()).toEqual({
      'In your list already': '1',
      Unread: '2',
      Archived: '1',
      'Links without text': '3',
      'With tags': '2',
      'Entries that cannot be read': '1',
    });
    await expectAccessible(dialog());
    expect(await all(shelf)).toHaveLength(1);
    await pressButton('Import 3 stories');
    await screen.findByRole('dialog', { name: 'Imported' });
    expect(dialog().textContent).toContain('2 stories came in.');
    expect(dialog().textContent).toContain('1 was here already and gained what the file had.');
    expect(within(dialog()).getByRole('listitem').textContent).toBe('A script No. 5: its address leads to no web page');
    await expectAccessible(dialog());
    await pressButton('Close');
    await waitFor(() => expect(shownTitles()).toHaveLength(3));
    expect(shownTitles()).toContain('The harbour raises its tolls');
  });

  it('of Omnivore’s zip brings texts and highlights along', async () => {
    const { shelf } = await showStories([]);
    await pressButton('Import a list');
    choose(omnivore());
    await screen.findByRole('dialog', { name: 'From Omnivore' });
    expect(figures()).toEqual({ Archived: '1', 'With the story’s text': '1', 'With tags': '1', Highlights: '1' });
    await pressButton('Import 1 story');
    await screen.findByRole('dialog', { name: 'Imported' });
    const [story] = await all(shelf);
    expect(story).toMatchObject({ tags: ['Harbour'], highlights: [{ quote: 'voted to keep the ferry', at: {} }] });
    expect(story).not.toHaveProperty('uncaptured');
  });

  it('of a file of ours says whose it is; a second time all of it is here', async () => {
    await showStories([]);
    await pressButton('Import a list');
    choose(await ownFile([madeStory(2), madeStory(1)]));
    await screen.findByRole('dialog', { name: 'From a backup or export of Nutgraf' });
    await pressButton('Import 2 stories');
    // The page behind is another one now that it has stories; the report stays.
    await waitFor(() => expect(shownTitles()).toHaveLength(2));
    expect(screen.getByText('2 stories came in.')).toBeTruthy();
    await pressButton('Close');
    await openFiles();
    choose(await ownFile([madeStory(2), madeStory(1)]));
    await screen.findByText('All of it is in your list already: there is no story to be added.');
    await pressButton('Import again');
    await screen.findByRole('dialog', { name: 'Nothing new came in' });
    screen.getByText('2 were here already, with all of it.');
  });

  it('of a file that has a story several times says how many, and counts each once', async () => {
    await showStories([]);
    await pressButton('Import a list');
    const pier = 'https://courier.example/pier';
    choose([pier, pier, pier, 'https://courier.example/tolls'].join('\n'));
    await screen.findByText('1 of them is in the file more than once, and comes in once.');
    expect(asksBeforeLeaving()).toBe(false);
    await pressButton('Import 2 stories');
    await screen.findByText('2 stories came in.');
  });

  it('of files that are dropped on the page begins at once', async () => {
    await showStories([madeStory(1)]);
    const dataTransfer = { types: ['Files'], files: [new File([pocket], 'part.csv')] };
    const over = new Event('dragover', { bubbles: true, cancelable: true });
    fireEvent(document.body, Object.assign(over, { dataTransfer }));
    expect(over.defaultPrevented).toBe(true);
    await screen.findByText('Drop to see what these files hold');
    fireEvent(document.body, Object.assign(new Event('drop', { bubbles: true, cancelable: true }), { dataTransfer }));
    await screen.findByRole('dialog', { name: 'From Pocket' });
    expect(screen.queryByText('Drop to see what these files hold')).toBeNull();
  });

  it('that the reader turns down leaves everything as it was', async () => {
    const { shelf } = await showStories([madeStory(1)]);
    const add = vi.spyOn(shelf, 'add');
    await openFiles();
    choose(pocket);
    await screen.findByRole('dialog', { name: 'From Pocket' });
    await pressButton('Cancel');
    await screen.findByRole('dialog', { name: 'Import, export, backup' });
    expect(add).not.toHaveBeenCalled();
  });

  it('that is stopped keeps what came in, and says how to go on', async () => {
    const { shelf } = await showStories([madeStory(1)]);
    const rows = Array.from({ length: 450 }, (_, n) => `Ferry ${n},https://courier.example/f-${n},1704103200,,unread`);
    await openFiles();
    choose(`title,url,time_added,tags,status\n${rows.join('\n')}`);
    await screen.findByRole('dialog', { name: 'From Pocket' });
    const add = vi.spyOn(shelf, 'add');
    const real = add.getMockImplementation() ?? Object.getPrototypeOf(shelf).add.bind(shelf);
    add.mockImplementation(async (...given) => {
      const added = await real(...given);
      fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
      return added;
    });
    await pressButton('Import 450 stories');
    await screen.findByRole('dialog', { name: 'The import stopped' });
    expect(dialog().textContent).toContain('import the same file again to go on from there');
    expect(dialog().textContent).toContain('100 stories came in.');
    expect(await all(shelf)).toHaveLength(101);
  });

  it('ends neither by Esc nor by a click beside it while it is being written', async () => {
    let end = (_: Awaited<ReturnType<Extract<Looked, { kind: 'preview' }>['bringIn']>>) => {};
    await showStories([madeStory(1)], {
      look: async () => ({
        kind: 'preview',
        preview: { ...nothing, format: 'links', stories: 1 },
        bringIn: () => new Promise((resolve) => (end = resolve)),
      }),
    });
    await openFiles();
    choose('x');
    await pressButton('Import 1 story');
    await screen.findByRole('progressbar', { name: 'Importing…' });
    expect(asksBeforeLeaving()).toBe(true);
    fireEvent(dialog(), new Event('cancel', { cancelable: true }));
    fireEvent.click(dialog());
    expect(screen.getByRole('progressbar')).toBeTruthy();
    await expectAccessible(dialog());
    end({ added: 1, merged: 0, known: 0, skipped: [], skippedInAll: 0, stopped: 'disk-full' });
    await screen.findByText(/There is no room left on this device/);
    expect(asksBeforeLeaving()).toBe(false);
  });
});

const nothing = {
  known: 0,
  repeated: 0,
  unread: 0,
  read: 0,
  archived: 0,
  withText: 0,
  withTags: 0,
  withNotes: 0,
  highlights: 0,
  skipped: 0,
};
