// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { madeStory } from '../support/made-story.ts';
import { value } from '../support/shelf.ts';
import { beginAt, said, selected, showStories, storyLinks } from '../support/shown-stories.tsx';

const now = '2026-02-01T12:00:00.000Z';
const five = [5, 4, 3, 2, 1].map((number) => madeStory(number, number === 2 ? { read: now, tags: ['rail'] } : {}));

beforeEach(() => beginAt('#/all'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the mouse', () => {
  it('selects a stretch with Shift, all at once, and none', async () => {
    const { shelf } = await showStories(five);
    const boxes = screen.getAllByRole('checkbox');
    fireEvent.click(boxes[0] as Element);
    fireEvent.click(boxes[2] as Element, { shiftKey: true });
    await waitFor(() => expect(selected()).toEqual([5, 4, 3]));
    fireEvent.click(screen.getByRole('button', { name: 'Select all 5' }));
    await screen.findByText('5 selected');
    expect(screen.queryByRole('button', { name: 'Select all 5' })).toBeNull();
    fireEvent.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Archive' }));
    await waitFor(() => expect(said()).toBe('Archived 5 stories'));
    expect(value(await shelf.counts())).toMatchObject({ archived: 5, unread: 0 });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(said()).toBe('Undone'));
    expect(value(await shelf.counts())).toMatchObject({ archived: 0, unread: 4, read: 1 });
    fireEvent.click(screen.getByRole('button', { name: 'Select none' }));
    await waitFor(() => expect(selected()).toEqual([]));
    expect(storyLinks()).toContain(document.activeElement);
  });
});
