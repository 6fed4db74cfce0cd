// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { choose, pressButton } from '../support/files-dialog.ts';
import { madeStory } from '../support/made-story.ts';
import { ownFile } from '../support/own-file.ts';
import { beginAt, shownTitles, showStories } from '../support/shown-stories.tsx';

vi.mock('wxt/browser', () => ({
  browser: { storage: { local: { get: async () => ({}), set: async () => {} } } },
}));

beforeEach(() => beginAt('#/all'));
afterEach(cleanup);

const lost = { stories: 412, backup: '2026-02-01T12:00:00.000Z' };

describe('a list that the browser cleared', () => {
  it('is said, with the way to have it back', async () => {
    const acceptLoss = vi.fn(async () => {});
    const { container } = await showStories([], { lookAfter: async () => ({ lost }), acceptLoss });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('The browser cleared your reading list: 412 stories are gone.');
    expect(alert.textContent).toContain('Your last backup, of Feb 1, 2026');
    expect(screen.queryByText('Nothing saved yet')).toBeNull();
    await expectAccessible(container);
    await pressButton('Import a list');
    choose(await ownFile([madeStory(1)]));
    await pressButton('Import 1 story');
    await screen.findByText('1 story came in.');
    await pressButton('Close');
    await waitFor(() => expect(shownTitles()).toHaveLength(1));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(acceptLoss).toHaveBeenCalledOnce();
  });

  it('is said as well where stories were saved since; the reader may start afresh', async () => {
    const acceptLoss = vi.fn(async () => {});
    await showStories([madeStory(1)], { lookAfter: async () => ({ lost: { stories: 1 } }), acceptLoss });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toContain('1 story is gone.');
    expect(alert.textContent).toContain('If you have an export or a backup, import it');
    expect(shownTitles()).toHaveLength(1);
    await pressButton('Start afresh');
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    expect(acceptLoss).toHaveBeenCalledOnce();
  });

  it('is told from one that was never filled, as how many there are is noted; not before it was looked at', async () => {
    let looked = () => {};
    const countKept = vi.fn(async () => {});
    await showStories([madeStory(2), madeStory(1)], {
      lookAfter: () => new Promise((resolve) => (looked = () => resolve({}))),
      countKept,
    });
    await screen.findByText('2 stories');
    expect(countKept).not.toHaveBeenCalled();
    looked();
    await waitFor(() => expect(countKept).toHaveBeenCalledWith(2));
  });
});

it('in a private window it is said that nothing is kept there', async () => {
  const { container } = await showStories([], { isPrivate: true });
  expect(screen.getByRole('heading', { name: 'This is a private window' })).toBeTruthy();
  expect(screen.queryByRole('button', { name: 'Import a list' })).toBeNull();
  await expectAccessible(container);
});
