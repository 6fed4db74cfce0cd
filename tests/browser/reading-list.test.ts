import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { wordsOf } from '../../scripts/pages/words-of.ts';
import { Keyboard } from './support/keyboard.ts';
import { listInChromium } from './support/list-in-chromium.ts';
import { listInFirefox } from './support/list-in-firefox.ts';
import { ListSession } from './support/list-session.ts';
import type { ListWindow } from './support/list-window.ts';
import { eventually } from './support/reader.ts';
import { arabic, bare, listFromElsewhere, noted, shelfStories, wall } from './support/shelf-stories.ts';

const words = wordsOf('en');
const lastButOne = 'Garth mends the old bridge';
const lastTown = 'Holm mends the old bridge';

describe.each([
  { name: 'Chromium', product: 'chromium', start: listInChromium },
  { name: 'Firefox', product: 'firefox', start: listInFirefox },
] as const)('the reading list in $name', ({ product, start }) => {
  let session: ListSession;
  let list: ListWindow;
  let keys: Keyboard;

  beforeAll(async () => {
    session = await ListSession.begin(product, start);
    ({ list, keys } = session);
  });
  afterAll(() => session?.end());

  const shows = (said: string, where?: ListWindow) => session.shows(said, where);
  const expectAccessible = async (state: string) => expect(await session.broken(state)).toEqual([]);
  const count = (by = 0) => words('storiesCount_other', String(22 + by));

  test('is accessible while it is empty', async () => {
    await shows(words('storiesEmpty'));
    await expectAccessible('empty');
  });

  test('is accessible with stories', async () => {
    await list.run('bench.fill()');
    await shows(words('storiesUnreadable'));
    await shows(count());
    await keys.to(wall, 'j');
    await expectAccessible('list');
  });

  test('goes through the stories, opens one and comes back', async () => {
    await keys.to(bare, 'ArrowDown');
    await keys.to(wall, 'k');
    await keys.to(lastTown, 'End');
    await keys.to(wall, 'Home');
    await keys.to('main', 'Enter');
    await shows(words('storiesWhole'));
    await keys.to(wall, 'Escape');
  });

  test('archives, marks read, removes, and undoes it', async () => {
    await keys.to(bare, 'e');
    await shows(words('readerArchived', wall));
    await keys.to(wall, 'z');
    await keys.to(bare, 'm');
    await shows(words('storiesMarkedRead', wall));
    await keys.to(wall, 'z');
    await keys.to(bare, 'Delete');
    await shows(words('storiesRemoved', wall));
    await keys.to(wall, 'z');
    await keys.to(lastTown, 'End');
    await keys.to(lastButOne, 'e');
    await keys.tabTo(words('storiesUndo'));
    await keys.to(lastTown, 'Enter');
    await shows(count());
    await keys.tabTo(words('storiesClose'));
    await keys.to(words('storiesOf', words('storiesRemove'), lastTown), 'Enter');
    await keys.to(wall, 'Home');
  });

  test('selects several and tags them', async () => {
    await keys.to(bare, 'ArrowDown');
    await keys.to(arabic, 'Shift+ArrowDown');
    await keys.to(noted, 'Shift+ArrowDown');
    await shows(words('storiesSelected_other', '3'));
    await expectAccessible('selection');
    await keys.to(words('readerTagAdd'), 't');
    await list.type('TOWNS');
    await shows(words('storiesTagMany_other', '3'));
    await expectAccessible('tagging');
    await keys.to(words('readerTagAdd'), 'Enter');
    await keys.to(noted, 'Enter');
    await shows(words('storiesTaggedMany_other', '3'));
    // As the other stories write it.
    expect(await list.ask(({ document }) => document.querySelectorAll('.story-tags')[0]?.textContent)).toBe('towns');
    // Where what was undone begins.
    await keys.to(bare, 'z');
    await keys.to(bare, 'Escape');
  });

  test('searches', async () => {
    await keys.to(words('storiesSearch'), '/');
    await list.type('crowns');
    await shows(words('storiesCount_other', '2'));
    await eventually('an excerpt', () =>
      list.ask(({ document }) => document.querySelector('.story-row mark') !== null),
    );
    await expectAccessible('found');
    await keys.to(/^(Port Havren|Council keeps)/, 'Enter');
    await keys.to(words('storiesSearch'), '/');
    await list.type(' zeppelin');
    await shows(words('storiesNotFoundHere'));
    await keys.tabTo(words('storiesSearchHelp'));
    await list.press('Enter');
    await shows(words('storiesFindPhrase'));
    await expectAccessible('not-found');
    await keys.to(words('storiesSearchHelp'), 'Enter');
    await keys.tabTo(words('storiesSearch'), 'Shift+Tab');
    await list.press('Escape');
    await shows(count());
    await keys.to(/^(Port Havren|Council keeps)/, 'Escape');
    await keys.to(wall, 'Home');
  });

  test('reads a story, lights up its sentences and highlights one', async () => {
    await keys.to('main', 'Enter');
    await keys.tabTo(words('readerTextSettings'));
    await keys.to(/^/, 'Enter');
    await shows(words('readerLeading'));
    await expectAccessible('text-settings');
    await keys.to(words('readerTextSettings'), 'Escape');
    await keys.tabTo(/^A second failure during the tide/);
    await keys.to(/^A second failure during the tide/, 'Enter');
    await list.press('h');
    const kept = () => list.ask(({ document }) => document.querySelector('.kept-mark')?.textContent);
    await eventually('the highlight', async () => (await kept())?.startsWith('A second failure'));
    await expectAccessible('reader');
    await keys.to(/^A second failure during the tide/, 'Escape');
    await keys.to(words('readerTagAdd'), 't');
    await list.type('storms');
    await keys.to(words('readerTagAdd'), 'Enter');
    await keys.to(/^A second failure during the tide/, 'Escape');
    await keys.to(words('readerNoteLabel'), 'n');
    await list.type('Ask who built it.');
    await expectAccessible('note');
    await list.press('Escape');
    await keys.to(wall, 'Escape');
    await shows('storms');
  });

  test('archives, marks and removes the story that is open', async () => {
    await keys.to('main', 'Enter');
    await keys.to('main', 'm');
    await shows(words('storiesMarkedRead', wall));
    await keys.to('main', 'z');
    await keys.to('main', 'e');
    await shows(words('readerArchived', wall));
    await keys.to('main', 'z');
    await keys.tabTo(words('readerMore'));
    await list.press('Enter');
    await keys.tabTo(words('storiesRemove'));
    await keys.to(bare, 'Enter');
    await shows(words('storiesRemoved', wall));
    await keys.to(wall, 'z');
  });

  test('is accessible with a story from right to left, and with notes', async () => {
    await keys.to(bare, 'j');
    await keys.to(arabic, 'j');
    await keys.to('main', 'Enter');
    await shows('readable offline');
    await expectAccessible('right-to-left');
    await keys.to(arabic, 'Escape');
    await keys.to(noted, 'j');
    await keys.to('main', 'Enter');
    await keys.tabTo(/^The council of Elmstead voted/);
    await keys.to(/^The council of Elmstead voted/, 'Enter');
    await list.press('h');
    await list.press('n');
    await expectAccessible('noted');
    await list.press('Escape');
    await list.press('Escape');
    await keys.to(noted, 'Escape');
    await keys.to(wall, 'Home');
  });

  test('fits a narrow window', async () => {
    const isTooWide = () => list.ask(({ document }) => document.documentElement.scrollWidth > 320);
    await list.narrow(true);
    await expectAccessible('narrow-list');
    expect(await isTooWide()).toBe(false);
    await keys.to('main', 'Enter');
    await shows(words('storiesWhole'));
    await expectAccessible('narrow-reader');
    expect(await isTooWide()).toBe(false);
    await keys.to(wall, 'Escape');
    await list.narrow(false);
  });

  test('tells its keys', async () => {
    await keys.to(words('storiesClose'), '?');
    await shows(words('storiesKeysStory'));
    await expectAccessible('keys');
    await keys.to(wall, 'Escape');
  });

  test('brings in a file and exports the list', async () => {
    await keys.tabTo(words('filesOpen'), 'Shift+Tab');
    await keys.to(/Choose files/, 'Enter');
    await expectAccessible('files');
    await keys.tabTo(words('filesJson'));
    await list.press('Enter');
    await shows(words('filesExported_other', String(shelfStories.length)));
    await eventually('the file', async () => readdirSync(session.downloads).some((name) => name.endsWith('.json')));
    const csv = path.join(session.downloads, 'elsewhere.csv');
    writeFileSync(csv, listFromElsewhere);
    await list.chooseFile(csv);
    await shows(words('filesBringIn_other', '2'));
    await expectAccessible('import-preview');
    await keys.tabTo(words('filesBringIn_other', '2'));
    await list.press('Enter');
    await shows(words('filesSkipped_one', '1'));
    await expectAccessible('import-report');
    await keys.tabTo(words('storiesClose'));
    await keys.to(words('filesOpen'), 'Enter');
    await shows(count(2));
  });

  test('shows in one window what is done in another, and leaves its focus and its search', async () => {
    const other = await session.browser.open();
    await shows(count(2), other);
    await new Keyboard(other).to(words('storiesSearch'), '/');
    await other.type('is:unread');
    await shows(count(2), other);
    const seen = await session.watch(count(1), other);
    const said = await session.watch(words('storiesMarkedRead', wall), list);
    await keys.tabTo(wall);
    await list.press('m');
    await shows(count(1), other);
    expect((await seen()) - (await said())).toBeLessThan(1000);
    expect(await other.ask(({ document }) => document.activeElement?.getAttribute('type'))).toBe('search');
    expect(await other.ask(({ document }) => document.querySelector('input')?.value)).toBe('is:unread');
  });

  test('is accessible where the list cannot be opened', async () => {
    await list.run('bench.renew()');
    await shows(words('storiesNewer'));
    await expectAccessible('newer');
    await keys.tabTo(words('storiesTryAgain'));
  });
});
