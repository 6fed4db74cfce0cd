// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { enWords } from '../support/en-words.ts';
import { openFiles, pressButton } from '../support/files-dialog.ts';
import { madeStory } from '../support/made-story.ts';
import { beginAt, goTo, numbersShown, said, showStories } from '../support/shown-stories.tsx';

vi.mock('wxt/browser', () => ({
  browser: {
    i18n: { getMessage: (key: never, filled: string[]) => enWords(key, ...filled) },
    storage: { local: { get: async () => ({}), set: async () => {} } },
  },
}));

const now = '2026-02-01T12:00:00.000Z';
const three = [3, 2, 1].map((number) => madeStory(number));
const removedPart = () => within(screen.getByRole('region', { name: 'Removed stories' }));

beforeEach(() => beginAt('#/all'));
afterEach(cleanup);

/** As another page, or this one before it was loaded anew, would have removed them. */
async function showRemoved(...ids: string[]) {
  const shown = await showStories(three);
  await shown.shelf.remove(ids, now);
  shown.tell();
  await waitFor(() => expect(numbersShown()).toHaveLength(three.length - ids.length));
  return shown;
}

describe('stories that were removed', () => {
  it('come back from the files part, where nothing else could undo it', async () => {
    await showRemoved('story-3', 'story-2');
    const dialog = await openFiles();
    await screen.findByText('2 stories were removed in the last day.');
    await expectAccessible(dialog);
    await pressButton('Put them back');
    await waitFor(() =>
      expect(removedPart().getByRole('status').textContent).toBe('2 stories are back in their places'),
    );
    expect(screen.queryByRole('button', { name: 'Put them back' })).toBeNull();
    expect(document.activeElement).toBe(removedPart().getByRole('status'));
    await waitFor(() => expect(numbersShown()).toEqual([3, 2, 1]));
  });

  it('are not spoken of where there are none', async () => {
    await showStories(three);
    await openFiles();
    // Shown once the browser answered, as what was removed is.
    await screen.findByText('The browser keeps your list even when the device runs full.');
    expect(screen.queryByText('Removed stories')).toBeNull();
  });

  it('stay removed where they cannot be put back, which is said', async () => {
    await showStories(three, {
      removed: async () => ({ ok: true, value: ['story-9'] }),
      restore: async () => ({ ok: false, problem: 'unavailable' }),
    });
    await openFiles();
    await pressButton('Put it back');
    await screen.findByText(/The browser does not let us at your reading list now/);
    expect(screen.getByText('1 story was removed in the last day.')).toBeTruthy();
  });

  it('say so where their records are damaged, and claim nothing', async () => {
    await showStories(three, {
      removed: async () => ({ ok: true, value: ['story-8', 'story-9'] }),
      restore: async () => ({ ok: true, value: [] }),
    });
    await openFiles();
    await pressButton('Put them back');
    await waitFor(() => expect(removedPart().getByRole('status').textContent).toContain('damaged'));
  });

  it('that were all there was leave a list that says so and offers them', async () => {
    const { container } = await showRemoved('story-3', 'story-2', 'story-1');
    await screen.findByRole('heading', { name: 'Nothing is kept any more' });
    goTo('#/');
    await screen.findByText('3 stories were removed in the last day.');
    expect(container.textContent).not.toContain('read all');
    await expectAccessible(container);
    await pressButton('Put them back');
    await waitFor(() => expect(numbersShown()).toEqual([3, 2, 1]));
    expect(said()).toContain('3 stories are back in their places');
  });
});

describe('a view with nothing unread', () => {
  it('says of what is left only what is true of it', async () => {
    beginAt('#/');
    const { shelf, tell } = await showStories([madeStory(2), madeStory(1, { archived: now })]);
    await shelf.remove(['story-2'], now);
    tell();
    await screen.findByRole('heading', { name: 'Nothing unread' });
    screen.getByText(/^Every story you keep is read or archived\./);
  });
});
