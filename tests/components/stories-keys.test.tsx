// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import type { Shelf } from '../../lib/stories/shelf.ts';
import { expectAccessible } from '../support/axe.ts';
import { madeStory } from '../support/made-story.ts';
import { value } from '../support/shelf.ts';
import {
  beginAt,
  goTo,
  numberAt,
  numbersShown,
  press,
  said,
  selected,
  showStories,
  storyLinks,
} from '../support/shown-stories.tsx';

const now = '2026-02-01T12:00:00.000Z';
const five = [5, 4, 3, 2, 1].map((number) => madeStory(number, number === 2 ? { read: now, tags: ['rail'] } : {}));
const storyOf = async (shelf: Shelf, number: number) => value(await shelf.open(`story-${number}`));

beforeEach(() => beginAt('#/all'));
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('the keyboard', () => {
  it('goes through the list, to its ends and no further', async () => {
    await showStories(five);
    await press('ArrowDown');
    expect(document.activeElement).toBe(document.body);
    await press('j');
    expect(numberAt()).toBe(5);
    await press('j', 'ArrowDown', 'k');
    expect(numberAt()).toBe(4);
    await press('End');
    expect(numberAt()).toBe(1);
    await press('j');
    expect(numberAt()).toBe(1);
    await press('Home', 'ArrowUp');
    expect(numberAt()).toBe(5);
  });

  it('marks as read and unread, and undoes it', async () => {
    const { shelf } = await showStories(five);
    await press('j', 'm');
    await waitFor(() => expect(said()).toBe('Marked as read: “Ferry number 5 returns to the bay”'));
    await screen.findByRole('link', { name: 'Unread 3' });
    expect(numberAt()).toBe(5);
    await press('m');
    await waitFor(() => expect(said()).toBe('Marked as unread: “Ferry number 5 returns to the bay”'));
    await press('z');
    await waitFor(() => expect(said()).toBe('Undone'));
    expect(await storyOf(shelf, 5)).toHaveProperty('read');
    await press('u');
    await waitFor(async () => expect(await storyOf(shelf, 5)).not.toHaveProperty('read'));
  });

  it('archives, and goes on with the story that comes next', async () => {
    beginAt('#/unread');
    const { shelf } = await showStories(five);
    await press('j', 'j', 'e');
    await waitFor(() => expect(numbersShown()).toEqual([5, 3, 1]));
    await waitFor(() => expect(numberAt()).toBe(3));
    expect(said()).toBe('Archived: “Ferry number 4 returns to the bay”');
    expect(await storyOf(shelf, 4)).toHaveProperty('archived');
    await press('z');
    await waitFor(() => expect(numbersShown()).toEqual([5, 4, 3, 1]));
    await waitFor(() => expect(numberAt()).toBe(4));
  });

  it('turns nothing back that was pressed twice in a hurry', async () => {
    let gate = Promise.resolve();
    let open = () => {};
    const shelf = openShelf();
    await showStories(five, {
      docs: async (view) => {
        await gate;
        return shelf.docs(view);
      },
    });
    await press('j');
    gate = new Promise((resolve) => {
      open = resolve;
    });
    await press('e');
    await waitFor(() => expect(said()).toBe('Archived: “Ferry number 5 returns to the bay”'));
    await press('e');
    expect(await storyOf(shelf, 5)).toHaveProperty('archived');
    open();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(await storyOf(shelf, 5)).toHaveProperty('archived');
    await press('e');
    await waitFor(async () => expect(await storyOf(shelf, 5)).not.toHaveProperty('archived'));
  });

  it('is the same with Caps Lock, and on a keyboard of another script', async () => {
    await showStories(five);
    const pressed = (key: string, code: string) => fireEvent.keyDown(document.activeElement as Element, { key, code });
    pressed('J', 'KeyJ');
    await waitFor(() => expect(numberAt()).toBe(5));
    pressed('о', 'KeyJ');
    await waitFor(() => expect(numberAt()).toBe(4));
    expect(selected()).toEqual([]);
  });

  it('is back at its story when that is closed, by Back as well', async () => {
    await showStories(five);
    const link = storyLinks()[3];
    goTo(link?.getAttribute('href') ?? '');
    await waitFor(() => expect(document.activeElement?.tagName).toBe('MAIN'));
    goTo('#/all');
    await waitFor(() => expect(numberAt()).toBe(2));
  });

  it('removes the last of a list and finds its way', async () => {
    await showStories(five);
    await press('j', 'End', 'Delete');
    await waitFor(() => expect(numbersShown()).toEqual([5, 4, 3, 2]));
    await waitFor(() => expect(numberAt()).toBe(2));
    await press('#');
    await waitFor(() => expect(numbersShown()).toEqual([5, 4, 3]));
    await press('z');
    await waitFor(() => expect(numbersShown()).toEqual([5, 4, 3, 2]));
    await press('z');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(numbersShown()).toEqual([5, 4, 3, 2]);
  });

  it('selects one by one and in stretches, and lets go', async () => {
    const { container } = await showStories(five);
    await press('j', 'x', 'j', 'j', 'Shift X');
    expect(selected()).toEqual([5, 4, 3]);
    await press('x');
    expect(selected()).toEqual([5, 4]);
    await press('j', 'x', 'Shift J');
    expect(selected()).toEqual([5, 4, 2, 1]);
    expect(numberAt()).toBe(1);
    await screen.findByText('4 selected');
    await expectAccessible(container);
    await press('Escape');
    expect(selected()).toEqual([]);
    expect(numberAt()).toBe(1);
    expect(screen.queryByRole('toolbar')).toBeNull();
  });

  it('does to all that are selected what it does to one, and undoes it in one step', async () => {
    const { shelf } = await showStories(five);
    await press('j', 'x', 'j', 'x', 'j', 'j', 'm');
    await waitFor(() => expect(said()).toBe('Marked 2 stories as read'));
    await screen.findByRole('link', { name: 'Unread 2' });
    expect(await storyOf(shelf, 4)).toHaveProperty('read');
    expect(await storyOf(shelf, 3)).not.toHaveProperty('read');
    await press('m');
    await waitFor(() => expect(said()).toBe('Marked 2 stories as unread'));
    await press('#');
    await waitFor(() => expect(numbersShown()).toEqual([3, 2, 1]));
    expect(said()).toBe('Removed 2 stories');
    expect(numberAt()).toBe(2);
    await press('z');
    await waitFor(() => expect(numbersShown()).toEqual([5, 4, 3, 2, 1]));
    expect(said()).toBe('2 stories are back in their places');
  });

  it('tags in place', async () => {
    const { container, shelf } = await showStories(five);
    await press('j', 'j', 't');
    const dialog = await screen.findByRole('dialog', { name: 'Tags of “Ferry number 4 returns to the bay”' });
    const field = within(dialog).getByRole('combobox');
    await waitFor(() => expect(document.activeElement).toBe(field));
    await expectAccessible(container);
    fireEvent.input(field, { target: { value: 'Rail, long reads' } });
    fireEvent.submit(field.closest('form') ?? field);
    await within(dialog).findByRole('button', { name: 'Remove tag: long reads' });
    await press('x', 'Enter');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(said()).toBe('Tags changed: “Ferry number 4 returns to the bay”'));
    expect(await storyOf(shelf, 4)).toMatchObject({ tags: ['rail', 'long reads'] });
    await waitFor(() => expect(numberAt()).toBe(4));
    await screen.findByText('long reads', { selector: '.story-tags bdi' });
    await press('z');
    await waitFor(async () => expect(await storyOf(shelf, 4)).toMatchObject({ tags: [] }));
  });

  it('tags several: what all have, and what only some have', async () => {
    const { shelf } = await showStories(five);
    await press('j', 'j', 'j', 'x', 'j', 'x', 't');
    const dialog = within(await screen.findByRole('dialog', { name: 'Tags of 2 stories' }));
    fireEvent.click(dialog.getByRole('button', { name: 'Add to all: rail' }));
    fireEvent.input(dialog.getByRole('combobox'), { target: { value: 'ports' } });
    fireEvent.submit(dialog.getByRole('combobox').closest('form') as Element);
    await dialog.findByRole('button', { name: 'Remove tag: ports' });
    fireEvent.click(dialog.getByRole('button', { name: 'Done' }));
    await waitFor(() => expect(said()).toBe('Tags of 2 stories changed'));
    expect(await storyOf(shelf, 3)).toMatchObject({ tags: ['rail', 'ports'] });
    expect(await storyOf(shelf, 2)).toMatchObject({ tags: ['rail', 'ports'] });
    expect(selected()).toEqual([3, 2]);
    fireEvent.click(within(screen.getByRole('toolbar')).getByRole('button', { name: 'Tags' }));
    const again = within(await screen.findByRole('dialog'));
    fireEvent.click(await again.findByRole('button', { name: 'Remove tag: rail' }));
    fireEvent.click(again.getByRole('button', { name: 'Done' }));
    await waitFor(async () => expect(await storyOf(shelf, 2)).toMatchObject({ tags: ['ports'] }));
  });

  it('leaves a dialog without having done anything', async () => {
    const { shelf } = await showStories(five);
    await press('j', 't');
    const dialog = await screen.findByRole('dialog');
    await press('#', 'j');
    fireEvent(dialog, new Event('cancel', { cancelable: true }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(numbersShown()).toHaveLength(5);
    expect(await storyOf(shelf, 5)).toMatchObject({ tags: [] });
    await waitFor(() => expect(numberAt()).toBe(5));
  });

  it('tells its keys', async () => {
    const { container } = await showStories(five);
    await press('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keys' });
    expect(dialog.textContent).toContain('Undo what was done last');
    await expectAccessible(container);
    fireEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('is left alone with a modifier, in a field, and elsewhere on the page', async () => {
    await showStories(five);
    await press('j');
    fireEvent.keyDown(document.activeElement as Element, { key: 'e', ctrlKey: true });
    screen.getByRole('combobox', { name: 'Order' }).focus();
    await press('j', '#', 'm');
    screen.getByRole('button', { name: 'Import and export' }).focus();
    await press('#', 'x', 'j');
    expect(document.activeElement?.textContent).toBe('Import and export');
    expect(numbersShown()).toHaveLength(5);
    expect(selected()).toEqual([]);
  });
});
