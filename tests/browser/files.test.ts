import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtExtension } from '../../scripts/build/built-extension.ts';
import { startChromium } from './support/chromium.ts';
import { startFirefox } from './support/firefox.ts';
import { eventually, type Reader, type Surface } from './support/reader.ts';
import { startWeb, type Web } from './support/web.ts';

const pocket = `title,url,time_added,tags,status
The harbour raises its tolls,https://courier.test/tolls?utm_source=mail,1704103200,sea|tolls,unread
The pier is rebuilt,https://courier.test/pier,1704276000,,archive
A script,javascript:alert(1),1704448800,,unread
`;
const sentence = 'The council met on Monday and voted by nine to four to keep the ferry through the winter.';
const omnivore = zipSync({
  'metadata_0_to_1.json': bytesOf(
    JSON.stringify([
      {
        id: '1',
        slug: 'council-1',
        title: 'Council keeps the ferry',
        author: 'Mara Lindt',
        url: 'https://courier.test/council',
        state: 'Active',
        labels: ['Harbour'],
        savedAt: '2024-02-01T09:30:00.000Z',
      },
    ]),
  ),
  'content/council-1.html': bytesOf(
    `<h1>Council keeps the ferry</h1><p>${sentence}</p>${'<p>Mayor Ida Holm said that the island would have lost a third of its shops without the boat.</p>'.repeat(3)}<img src="https://courier.test/picture.jpg"><script>document.title = 'run'</script>`,
  ),
  'highlights/council-1.md': bytesOf('> to keep the ferry through the winter\n\nAt last\n'),
});

describe.each([
  { name: 'Chromium', product: 'chromium', start: startChromium },
  { name: 'Firefox', product: 'firefox', start: startFirefox },
] as const)('lists that come in and go out in $name', ({ product, start }) => {
  const folder = mkdtempSync(path.join(tmpdir(), `nutgraf-${product}-`));
  let web: Web;
  let reader: Reader;
  let list: Surface;
  let exported: string;
  let before: string;

  beforeAll(async () => {
    web = await startWeb({});
    const extension = builtExtension(product, folder);
    reader = await start({ profile: path.join(folder, 'profile'), proxyPort: web.port, extension });
    list = await reader.openReadingList();
  });
  afterAll(async () => {
    await reader?.close();
    await web?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test('Pocket’s file is shown before it comes in, and what cannot be read is said', async () => {
    await list.shows('Nothing saved yet');
    await list.press('Import a list');
    await list.shows('Choose files…');
    await list.picture('files');
    await choose(list, 'part_000000.csv', bytesOf(pocket));
    await list.shows('From Pocket');
    expect(await list.shows('Links without text')).toContain('2 stories');
    await list.picture('files-preview');
    await list.press('Import 2 stories');
    await list.shows('2 stories came in.');
    expect(await list.shows('1 entry could not be read')).toContain('its address leads to no web page');
    await list.picture('files-report');
    await list.press('Close');
    await list.shows('The harbour raises its tolls');
  });

  test('Omnivore’s zip brings its texts, which are read offline with their highlights', async () => {
    await list.press('Import and export');
    await choose(list, 'export.zip', omnivore);
    await list.shows('From Omnivore');
    await list.shows('With the story’s text');
    await list.press('Import 1 story');
    await list.shows('1 story came in.');
    await list.press('Close');
    await list.press('Council keeps the ferry');
    await list.shows(sentence);
    await eventually('the note of the highlight', () =>
      list.ask(({ document }) => [...document.querySelectorAll('textarea')].some(({ value }) => value === 'At last')),
    );
    await list.picture('files-omnivore');
    expect(await list.ask(({ document }) => document.title)).not.toBe('run');
  });

  test('the list leaves as JSON, is erased, and comes back as it was', async () => {
    await list.press('All 3');
    await eventually('all three', async () => {
      before = await titles(list);
      return before.split('\n').length === 3;
    });
    await list.press('Import and export');
    await holdDownloads(list);
    await list.press('JSON');
    await list.shows('Exported 3 stories to your downloads.');
    await list.picture('files-exported');
    exported = await eventually('the file', () =>
      list.ask((view) => (Reflect.get(view, 'held') as Blob | undefined)?.text() ?? ''),
    );
    expect(JSON.parse(exported).stories).toHaveLength(3);
    await list.press('Erase everything…');
    await list.shows('Erase all 3 stories?');
    await list.picture('files-erase');
    await list.press('Erase 3 stories');
    await list.shows('Nothing saved yet');

    await list.press('Import a list');
    await choose(list, 'nutgraf-stories.json', bytesOf(exported));
    await list.shows('From a backup or export of Nutgraf');
    await list.press('Import 3 stories');
    await list.shows('3 stories came in.');
    await list.press('Close');
    await eventually('the same list', async () => (await titles(list)) === before);
    await list.press('Council keeps the ferry');
    await list.shows(sentence);
  });

  test('and nobody was asked for anything', () => {
    expect(web.log.filter((line) => line.includes('courier.test'))).toEqual([]);
  });
});

function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** Chooses a file in the dialog that is open, as if from the reader's disk. */
const choose = (list: Surface, name: string, bytes: Uint8Array): Promise<void> =>
  list.ask(
    (view, name, bytes) => {
      const input = view.document.querySelector<HTMLInputElement>('dialog input[type=file]');
      if (!input) throw new Error('Nowhere to choose a file');
      const chosen = new view.DataTransfer();
      chosen.items.add(new view.File([new view.Uint8Array(bytes)], name));
      input.files = chosen.files;
      input.dispatchEvent(new view.Event('change', { bubbles: true }));
    },
    name,
    [...bytes],
  );

/** Keeps what would go into the downloads, so that no file of a test is left there. */
const holdDownloads = (list: Surface): Promise<void> =>
  list.ask((view) => {
    const address = view.URL.createObjectURL.bind(view.URL);
    view.URL.createObjectURL = (blob) => {
      Reflect.set(view, 'held', blob);
      return address(blob);
    };
    const { prototype } = view.HTMLAnchorElement;
    const { click } = prototype;
    prototype.click = function (this: HTMLAnchorElement) {
      if (this.download === '') click.call(this);
    };
  });

const titles = (list: Surface): Promise<string> =>
  list.ask(({ document }) =>
    [...document.querySelectorAll('.story-title')].map(({ textContent }) => textContent).join('\n'),
  );
