/** A browser's voice for tests: it says what it was asked to say, and ends a sentence when told. */
export class MadeSpeech extends EventTarget {
  readonly said: { text: string; voice: string | undefined; rate: number }[] = [];
  #voices: SpeechSynthesisVoice[];
  #current: SpeechSynthesisUtterance | undefined;

  constructor(voices: SpeechSynthesisVoice[] = [madeVoice()]) {
    super();
    this.#voices = voices;
  }

  get isSpeaking(): boolean {
    return this.#current !== undefined;
  }

  getVoices(): SpeechSynthesisVoice[] {
    return this.#voices;
  }

  /** As Chromium does, a moment after it was first asked. */
  tellVoices(voices: SpeechSynthesisVoice[]): void {
    this.#voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: SpeechSynthesisUtterance): void {
    this.#current = utterance;
    this.said.push({ text: utterance.text, voice: utterance.voice?.name, rate: utterance.rate });
  }

  /** Browsers tell an utterance that was broken off that it failed. */
  cancel(): void {
    const broken = this.#current;
    this.#current = undefined;
    broken?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
  }

  endSentence(): void {
    const ended = this.#current;
    this.#current = undefined;
    ended?.onend?.(new Event('end') as SpeechSynthesisEvent);
  }

  fail(): void {
    this.#current?.onerror?.(new Event('error') as SpeechSynthesisErrorEvent);
  }

  /** What it does is what the reader asks of a browser's; the rest of that interface nobody calls. */
  asBrowsers(): SpeechSynthesis {
    return this as unknown as SpeechSynthesis;
  }
}

export class MadeUtterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

export const madeVoice = (change: Partial<SpeechSynthesisVoice> = {}): SpeechSynthesisVoice => ({
  name: 'Ada',
  lang: 'en-GB',
  localService: true,
  default: false,
  voiceURI: 'ada',
  ...change,
});
