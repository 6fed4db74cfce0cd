// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

beforeEach(() => {
  window.scrollTo = vi.fn();
  Element.prototype.scrollIntoView = vi.fn();
});
afterEach(cleanup);

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const text = () => screen.getByRole('heading', { name: 'The whole story' });
const head = () => document.querySelector('.story-head');
const liesAt = (top: number) => {
  text().getBoundingClientRect = () => new DOMRect(0, top, 600, 20);
};

it('a button leads over the brief to the whole story, another one back, and the keyboard comes along', async () => {
  const { container } = showReader(madeStory());
  fireEvent.click(screen.getByRole('button', { name: 'Read the whole story' }));
  expect(text().scrollIntoView).toHaveBeenCalledWith({ block: 'start' });
  expect(document.activeElement).toBe(text());
  const whole = within(screen.getByRole('region', { name: 'The whole story' }));
  fireEvent.click(whole.getByRole('button', { name: 'Back to the top' }));
  expect(window.scrollTo).toHaveBeenLastCalledWith(0, 0);
  expect(document.activeElement).toBe(head());
  await expectAccessible(container);
});

it('W does both: to the text from above it, to the top from within', () => {
  showReader(madeStory());
  liesAt(window.innerHeight * 2);
  press('w');
  expect(document.activeElement).toBe(text());
  liesAt(60);
  press('w');
  expect(document.activeElement).toBe(head());
  liesAt(-4000);
  press('w');
  expect(document.activeElement).toBe(head());
});
