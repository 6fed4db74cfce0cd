// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BackupChoice } from '../../components/files/BackupChoice.tsx';
import type { Backups, TransferDoings } from '../../components/transfer-doings.ts';
import { WordsContext } from '../../components/words.ts';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { openFiles, pressButton } from '../support/files-dialog.ts';
import { madeStory } from '../support/made-story.ts';
import { beginAt, showStories } from '../support/shown-stories.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: never, filled: string[]) => enWords(key, ...filled) },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const now = '2026-02-01T12:00:00.000Z';
const three = [3, 2, 1].map((number) => madeStory(number));
const dialog = () => screen.getByRole('dialog');

beforeEach(() => beginAt('#/all'));
afterEach(cleanup);

describe('backups', () => {
  const made = (change: Partial<Backups> = {}, outcome: 'done' | 'denied' | 'not-written' = 'done') => {
    let backups: Backups = { every: 'never', ...change };
    return {
      backups: async () => backups,
      backUpEvery: vi.fn(async (every: Backups['every']) => {
        if (outcome !== 'denied') backups = { ...backups, every };
        if (outcome === 'done' && every !== 'never') backups = { ...backups, last: now };
        if (outcome === 'not-written') backups = { ...backups, failed: true };
        return outcome;
      }),
    };
  };

  it('are made as often as the reader says, and the last one is shown', async () => {
    const doings = made();
    await showStories(three, doings);
    await openFiles();
    await screen.findByRole('button', { name: 'Never', pressed: true });
    await pressButton('Each week');
    await screen.findByText(/^Last backup: Feb 1, 2026/);
    expect(doings.backUpEvery).toHaveBeenCalledWith('week', expect.any(Function));
    expect(screen.getByRole('button', { name: 'Each week', pressed: true })).toBeTruthy();
    await expectAccessible(dialog());
  });

  it('that the browser denies are none, and that is said', async () => {
    await showStories(three, made({}, 'denied'));
    await openFiles();
    await pressButton('Each day');
    await screen.findByText(/The browser did not let us write into your downloads/);
    expect(screen.getByRole('button', { name: 'Never', pressed: true })).toBeTruthy();
  });

  it('that the browser neither allows nor asks about are said to be none', async () => {
    await showStories(three, { ...made(), backUpEvery: () => new Promise(() => {}) });
    await openFiles();
    await pressButton('Each day');
    await screen.findByText(/The browser has not allowed us to write into your downloads, so there are no backups yet/);
    expect(screen.getByRole('button', { name: 'Never', pressed: true })).toBeTruthy();
    await expectAccessible(dialog());
  });

  it('that take long are not said to be forbidden', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const backUpEvery: TransferDoings['backUpEvery'] = (_, onAllowed) => {
      onAllowed();
      return new Promise(() => {});
    };
    render(
      <WordsContext.Provider value={enWords}>
        <BackupChoice doings={{ ...made(), backUpEvery } as unknown as TransferDoings} />
      </WordsContext.Provider>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Each day' }));
    await vi.advanceTimersByTimeAsync(3000);
    vi.useRealTimers();
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('that could not be written are said, here and where the page is opened', async () => {
    await showStories(three, made({}, 'not-written'));
    await openFiles();
    await pressButton('Each month');
    await screen.findByText(/The last backup could not be written/);
    cleanup();
    beginAt('#/all');
    await showStories(three, { lookAfter: async () => ({ backupFailed: true }) });
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('could not be written'));
  });
});
