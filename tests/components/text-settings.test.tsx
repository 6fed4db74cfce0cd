// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { choices, defaultSettings } from '../../lib/settings.ts';
import { expectAccessible } from '../support/axe.ts';
import { madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
});
afterEach(cleanup);

const open = () => {
  const keepSettings = vi.fn();
  const shown = showReader(madeStory(), { doings: { keepSettings } });
  const button = screen.getByRole('button', { name: 'Text and colours' });
  fireEvent.click(button);
  const panel = () => screen.queryByRole('group', { name: 'Text and colours' });
  return { ...shown, keepSettings, button, panel };
};

it('every choice can be made, and is kept as it is made', async () => {
  const { keepSettings, panel, container } = open();
  await expectAccessible(container);
  const names = {
    theme: ['As the device', 'Light', 'Dark', 'Sepia'],
    face: ['Serif', 'Sans'],
    width: ['Narrow', 'Medium', 'Wide'],
    leading: ['Close', 'Medium', 'Open'],
  };
  const titles = { theme: 'Colours', face: 'Typeface', width: 'Line width', leading: 'Line spacing' };
  for (const of of ['theme', 'face', 'width', 'leading'] as const) {
    const group = within(within(panel() as HTMLElement).getByRole('group', { name: titles[of] }));
    const radios = group.getAllByRole('radio');
    expect(radios).toEqual(names[of].map((name) => group.getByRole('radio', { name })));
    for (const [index, radio] of [...radios.entries()].reverse()) {
      fireEvent.click(radio);
      if (choices[of][index] === defaultSettings[of]) continue;
      expect(keepSettings.mock.lastCall?.[0]).toMatchObject({ [of]: choices[of][index] });
    }
  }
});

it('the size goes step by step, and stays at the last', () => {
  const { keepSettings } = open();
  const larger = screen.getByRole('button', { name: 'Larger text' });
  for (const _ of choices.size) fireEvent.click(larger);
  expect(keepSettings.mock.lastCall?.[0].size).toBe(choices.size.at(-1));
  expect(larger.getAttribute('aria-disabled')).toBe('true');
  expect(screen.getByText('200%')).toBeTruthy();
});

it('Escape closes it and nothing else, and the keyboard is where it was', () => {
  const { panel, button, onClose } = open();
  expect(panel()?.contains(document.activeElement)).toBe(true);
  fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
  expect(panel()).toBeNull();
  expect(document.activeElement).toBe(button);
  expect(onClose).not.toHaveBeenCalled();
});

it('a click elsewhere closes it', () => {
  const { panel } = open();
  fireEvent.pointerDown(document.querySelector('.story-text') as Element);
  expect(panel()).toBeNull();
});
