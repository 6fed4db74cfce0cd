/** What is read aloud, sentence by sentence, and who hears of it. */
export interface Aloud {
  sentences: string[];
  voice: SpeechSynthesisVoice;
  rate: number;
  onSentence(index: number): void;
  /** All was read, or the voice failed. */
  onEnd(failed: boolean): void;
}

export interface AloudPlayer {
  speak(from: number): void;
  pause(): void;
  setRate(rate: number): void;
}

/**
 * Reads one sentence after the other. Pausing breaks off, and goes on with the sentence that was begun: browsers differ in
 * what their own pause does, and a sentence heard in halves is not understood.
 */
export function readAloud(speech: SpeechSynthesis, aloud: Aloud): AloudPlayer {
  let rate = aloud.rate;
  let at = 0;
  // Held here, for Chromium forgets an utterance that nobody holds, and its end is never told. Whatever an utterance tells
  // after another one took its place is of no interest.
  let current: SpeechSynthesisUtterance | undefined;

  const speak = (index: number) => {
    at = index;
    const text = aloud.sentences[index];
    const utterance = text === undefined ? undefined : new SpeechSynthesisUtterance(text);
    current = utterance;
    speech.cancel();
    if (!utterance) return aloud.onEnd(false);
    utterance.voice = aloud.voice;
    utterance.lang = aloud.voice.lang;
    utterance.rate = rate;
    utterance.onend = () => {
      if (current === utterance) speak(index + 1);
    };
    utterance.onerror = () => {
      if (current !== utterance) return;
      current = undefined;
      aloud.onEnd(true);
    };
    aloud.onSentence(index);
    speech.speak(utterance);
  };

  return {
    speak,
    pause: () => {
      current = undefined;
      speech.cancel();
    },
    setRate: (next) => {
      rate = next;
      if (current) speak(at);
    },
  };
}

// Chromium tells its voices a moment after it was first asked.
const voicesWithinMs = 1500;

/**
 * A voice for this language that speaks on the device: one of the same region, else the browser's own choice, else any.
 * The others send what they read to somebody's server.
 */
export async function voiceFor(speech: SpeechSynthesis, language: string): Promise<SpeechSynthesisVoice | undefined> {
  const wanted = language.toLowerCase();
  const [primary] = wanted.split('-');
  const local = (await voicesOf(speech))
    .filter(({ localService }) => localService)
    // Android writes en_US.
    .map((voice) => ({ voice, tag: voice.lang.toLowerCase().replaceAll('_', '-') }))
    .filter(({ tag }) => tag.split('-')[0] === primary);
  const best = local.find(({ tag }) => tag === wanted) ?? local.find(({ voice }) => voice.default) ?? local[0];
  return best?.voice;
}

async function voicesOf(speech: SpeechSynthesis): Promise<SpeechSynthesisVoice[]> {
  const voices = speech.getVoices();
  if (voices.length > 0) return voices;
  await new Promise<void>((resolve) => {
    speech.addEventListener('voiceschanged', () => resolve(), { once: true });
    setTimeout(resolve, voicesWithinMs);
  });
  return speech.getVoices();
}
