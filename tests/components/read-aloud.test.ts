import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readAloud, voiceFor } from '../../components/read-aloud.ts';
import { MadeSpeech, MadeUtterance, madeVoice } from '../support/made-speech.ts';

beforeEach(() => vi.stubGlobal('SpeechSynthesisUtterance', MadeUtterance));
afterEach(() => vi.unstubAllGlobals());

const begin = () => {
  const speech = new MadeSpeech();
  const onSentence = vi.fn();
  const onEnd = vi.fn();
  const player = readAloud(speech.asBrowsers(), {
    sentences: ['The ferry sails.', 'It is full.', 'It comes back.'],
    voice: madeVoice(),
    rate: 1.25,
    onSentence,
    onEnd,
  });
  return { speech, player, onSentence, onEnd, texts: () => speech.said.map(({ text }) => text) };
};

describe('reading aloud', () => {
  it('says one sentence after the other, tells which, and tells the end once', () => {
    const { speech, player, onSentence, onEnd, texts } = begin();
    player.speak(1);
    expect(speech.said).toEqual([{ text: 'It is full.', voice: 'Ada', rate: 1.25 }]);
    speech.endSentence();
    expect(texts()).toEqual(['It is full.', 'It comes back.']);
    expect(onSentence.mock.calls).toEqual([[1], [2]]);
    speech.endSentence();
    expect(onEnd.mock.calls).toEqual([[false]]);
  });

  it('pauses at once, and goes on with the sentence that was broken off', () => {
    const { speech, player, onEnd, texts } = begin();
    player.speak(0);
    player.pause();
    expect(speech.isSpeaking).toBe(false);
    expect(onEnd).not.toHaveBeenCalled();
    player.speak(0);
    speech.endSentence();
    expect(texts()).toEqual(['The ferry sails.', 'The ferry sails.', 'It is full.']);
  });

  it('goes on at another pace without losing its place, and stays silent while paused', () => {
    const { speech, player } = begin();
    player.speak(0);
    speech.endSentence();
    player.setRate(2);
    expect(speech.said.at(-1)).toEqual({ text: 'It is full.', voice: 'Ada', rate: 2 });
    player.pause();
    player.setRate(1);
    expect(speech.said).toHaveLength(3);
  });

  it('tells that the voice failed', () => {
    const { speech, player, onEnd } = begin();
    player.speak(0);
    speech.fail();
    expect(onEnd.mock.calls).toEqual([[true]]);
  });
});

describe('a voice', () => {
  const voices = (...all: Partial<SpeechSynthesisVoice>[]) => new MadeSpeech(all.map(madeVoice)).asBrowsers();
  const nameOf = async (speech: SpeechSynthesis, language: string) => (await voiceFor(speech, language))?.name;

  it.each([
    ['the same region', 'en-US', 'US'],
    ['the browser’s own choice', 'en-IE', 'GB'],
    ['any of the language', 'pt', 'BR'],
    ['one that Android names with a low line', 'de-DE', 'DE'],
  ])('of %s', async (_, language, name) => {
    const speech = voices(
      { name: 'far', lang: 'en-US', localService: false },
      { name: 'US', lang: 'en-US' },
      { name: 'GB', lang: 'en-GB', default: true },
      { name: 'BR', lang: 'pt-BR' },
      { name: 'DE', lang: 'de_DE' },
    );
    expect(await nameOf(speech, language)).toBe(name);
  });

  it('is none where only voices that send the text away know the language', async () => {
    expect(await nameOf(voices({ lang: 'sv-SE', localService: false }, { lang: 'en-GB' }), 'sv')).toBeUndefined();
  });

  it('is waited for where the browser has not told its voices yet', async () => {
    const speech = new MadeSpeech([]);
    const asked = nameOf(speech.asBrowsers(), 'en');
    speech.tellVoices([madeVoice({ name: 'late' })]);
    expect(await asked).toBe('late');
  });

  it('is none on a device that has no voice at all', async () => {
    vi.useFakeTimers();
    const asked = nameOf(voices(), 'en');
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    expect(await asked).toBeUndefined();
  });
});
