// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatInWords } from '../../components/files/format-words.ts';
import { skipWords, unreadableWords } from '../../components/files/problem-words.ts';
import type { TransferDoings } from '../../components/transfer-doings.ts';
import { formats, skipReasons } from '../../lib/transfer/incoming.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { choose, heldDownloads, openFiles, pressButton } from '../support/files-dialog.ts';
import { madeStory } from '../support/made-story.ts';
import { beginAt, showStories } from '../support/shown-stories.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: never, filled: string[]) => enWords(key, ...filled) },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const dialog = () => screen.getByRole('dialog');

beforeEach(() => beginAt('#/all'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('a report', () => {
  it('shows the first fifty that were left out, the others when asked, and can be saved', async () => {
    const rows = Array.from({ length: 63 }, (_, number) => `Lost ${number},file:///x/${number},1704103200,,unread`);
    const held = heldDownloads();
    await showStories([madeStory(1)]);
    await openFiles();
    choose(`title,url,time_added,tags,status\n${rows.join('\n')}`);
    await screen.findByText('There is no story in it that can be read.');
    await pressButton('Show why');
    await screen.findByRole('dialog', { name: 'Nothing new came in' });
    expect(within(dialog()).getAllByRole('listitem')).toHaveLength(50);
    await pressButton('Show 13 more');
    await waitFor(() => expect(within(dialog()).getAllByRole('listitem')).toHaveLength(63));
    expect(document.activeElement?.textContent).toContain('Lost 50');
    await pressButton('Save this report');
    await screen.findByText('The report is in your downloads.');
    expect(held[0]?.name).toBe('nutgraf-import-report.txt');
    const lines = ((await held[0]?.text()) ?? '').trim().split('\n');
    expect(lines[1]).toBe('From Pocket');
    expect(lines.at(-1)).toBe('No. 64:\tLost 62\tfile:///x/62\tits address leads to no web page');
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['an empty one', '', 'empty'],
    ['a damaged JSON', '{"list":[{"url"', 'not-json'],
    ['a story', 'It was a dark night and the ferry was late.', 'unknown'],
    ['one of a later version', '{"format":"nutgraf-stories","schema":9,"stories":[]}', 'newer'],
    ['a zip that was cut short', 'PK\u0003\u0004 and so on', 'zip-cut-short'],
  ] as const)('%s is refused in a sentence, and nothing is written', async (_, text, why) => {
    const { shelf } = await showStories([madeStory(1)]);
    const add = vi.spyOn(shelf, 'add');
    await openFiles();
    choose(text);
    await screen.findByRole('dialog', { name: 'This file cannot be imported' });
    expect(dialog().textContent).toContain(enWords(unreadableWords[why]));
    expect(dialog().textContent).toContain('Nothing was changed in your list.');
    await expectAccessible(dialog());
    expect(add).not.toHaveBeenCalled();
    await pressButton('Choose another file');
    await screen.findByRole('dialog', { name: 'Import, export, backup' });
  });

  it('that is gone, or a folder, is told so', async () => {
    await showStories([madeStory(1)]);
    await openFiles();
    const gone = new File(['x'], 'gone.csv');
    gone.slice = () => {
      throw new DOMException('Gone', 'NotFoundError');
    };
    choose(gone);
    await screen.findByText(/It cannot be read: it was moved or changed/);
  });

  it.each([
    [async () => ({ kind: 'failed', problem: 'unavailable' }), 'The browser does not let us at your reading list now.'],
    [
      async () => {
        throw new TypeError('Ours');
      },
      'That did not work.',
    ],
  ] as [TransferDoings['look'], string][])('and a list that cannot be read is told so: %#', async (look, sentence) => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    await showStories([madeStory(1)], { look });
    await openFiles();
    choose('x');
    await waitFor(() => expect(dialog().textContent).toContain(sentence));
  });
});

describe('the browser’s own list', () => {
  it('is offered where there is one, and a refusal is said', async () => {
    await showStories([madeStory(1)], { lookAtBrowsersList: async () => ({ kind: 'denied' }) });
    await openFiles();
    await pressButton('Bring in Chrome’s reading list');
    await screen.findByText(/The browser did not let us read its reading list/);
    await expectAccessible(dialog());
    cleanup();
    beginAt('#/all');
    await showStories([madeStory(1)]);
    await openFiles();
    expect(screen.queryByRole('button', { name: 'Bring in Chrome’s reading list' })).toBeNull();
  });
});

it('every reason for which an entry stays outside has its words', () => {
  expect(skipReasons.filter((why) => !skipWords[why])).toEqual([]);
});

it.each(formats)('where a list comes from has its words: %s', (format) => {
  expect(formatInWords(enWords, format)).toMatch(format === 'json' ? /JSON/ : /^From (?!a JSON)/);
});
