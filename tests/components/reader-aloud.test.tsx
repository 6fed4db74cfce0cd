// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '../support/axe.ts';
import { MadeSpeech, MadeUtterance, madeVoice } from '../support/made-speech.ts';
import { madeArticle, madeStory } from '../support/made-story.ts';
import { showReader } from '../support/show-reader.tsx';

beforeEach(() => {
  vi.stubGlobal('SpeechSynthesisUtterance', MadeUtterance);
  window.scrollTo = vi.fn();
  // The text lies below the window's edge: whoever listens from the top hears the headline first.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 100, 600, 84));
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const listen = async (speech = new MadeSpeech(), change = {}) => {
  const shown = showReader(madeStory(1, change), { doings: { speech: speech.asBrowsers() } });
  fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Pause' })).toHaveProperty('disabled', false));
  return { ...shown, speech, texts: () => speech.said.map(({ text }) => text) };
};

it('reads headline and text sentence by sentence, leaves captions out, and ends by itself', async () => {
  const { speech, texts, container } = await listen();
  await expectAccessible(container);
  while (speech.isSpeaking) speech.endSentence();
  expect(texts().slice(0, 4)).toEqual([
    'Ferry number 1 returns to the bay',
    'After nine years without a boat, the bay has one again.',
    'The ferry sailed on Monday with 312 passengers.',
    'Mayor Ida Holm waved from the pier.',
  ]);
  expect(texts().join(' ')).not.toMatch(/Photo|Correction/);
  await waitFor(() => expect(screen.queryByRole('toolbar', { name: 'Read aloud' })).toBeNull());
});

it('pauses and goes on, by button and by L, goes by sentences, and stops', async () => {
  const { speech, texts } = await listen();
  fireEvent.click(screen.getByRole('button', { name: 'Pause' }));
  await screen.findByRole('button', { name: 'Go on' });
  expect(speech.isSpeaking).toBe(false);
  fireEvent.keyDown(document.body, { key: 'l' });
  await screen.findByRole('button', { name: 'Pause' });
  fireEvent.click(screen.getByRole('button', { name: 'Next sentence' }));
  fireEvent.click(screen.getByRole('button', { name: 'Sentence before' }));
  fireEvent.click(screen.getByRole('button', { name: 'Sentence before' }));
  const headline = 'Ferry number 1 returns to the bay';
  expect(texts()).toEqual([headline, headline, expect.stringContaining('After nine years'), headline, headline]);
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull());
  expect(speech.isSpeaking).toBe(false);
});

it('the button that began it tells that it is on, and ends it', async () => {
  const { speech } = await listen();
  const button = screen.getByRole('button', { name: 'Listen' });
  expect(button.getAttribute('aria-pressed')).toBe('true');
  fireEvent.click(button);
  await waitFor(() => expect(button.getAttribute('aria-pressed')).toBe('false'));
  expect(speech.isSpeaking).toBe(false);
});

it('the pace is a setting, and holds at once', async () => {
  const { speech, doings } = await listen();
  fireEvent.change(screen.getByRole('combobox', { name: 'Pace' }), { target: { value: '1.5' } });
  await waitFor(() => expect(speech.said.at(-1)?.rate).toBe(1.5));
  expect(doings.settings().rate).toBe(1.5);
});

it('falls silent when the story is left', async () => {
  const { speech } = await listen();
  cleanup();
  await waitFor(() => expect(speech.isSpeaking).toBe(false));
});

it.each([
  ['the browser cannot speak', {}],
  [
    'only voices elsewhere know the language',
    { speech: new MadeSpeech([madeVoice({ lang: 'is-IS', localService: false })]).asBrowsers() },
  ],
])('says so where %s', async (_, doings) => {
  const { container } = showReader(madeStory(1, { article: madeArticle(1, { language: 'is' }) }), { doings });
  fireEvent.click(screen.getByRole('button', { name: 'Listen' }));
  const said = await screen.findByRole('status');
  expect(said.textContent).toContain('no voice for this story’s language (Icelandic)');
  await expectAccessible(container);
  fireEvent.click(screen.getByRole('button', { name: 'Close' }));
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
});

it('says so where the voice fails', async () => {
  const { speech } = await listen();
  speech.fail();
  expect((await screen.findByRole('status')).textContent).toContain('The voice stopped.');
});
