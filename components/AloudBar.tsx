import { choices, type ReaderSettings } from '../lib/settings.ts';
import type { useReadAloud } from './use-read-aloud.ts';
import { useWords } from './words.ts';

interface AloudBarProps {
  aloud: ReturnType<typeof useReadAloud>;
  /** BCP 47, of the story. */
  language: string;
  rate: ReaderSettings['rate'];
  onRate(rate: ReaderSettings['rate']): void;
}

/** What is said of a story being read aloud, and how to steer it; nothing while it is not. */
export function AloudBar({ aloud, language, rate, onRate }: AloudBarProps) {
  const words = useWords();
  const { state, toggle, step, stop } = aloud;
  if (state === 'silent') return null;
  const closes = (
    <button type="button" class="button-quiet" onClick={stop}>
      {words('storiesClose')}
    </button>
  );
  if (state === 'no-voice' || state === 'failed') {
    const name = new Intl.DisplayNames([words('languageTag')], { type: 'language' }).of(language.split('-')[0] ?? '');
    return (
      <div class="story-bar-row">
        <p role="status">
          {state === 'failed' ? words('readerVoiceFailed') : words('readerNoVoice', name ?? language)}
        </p>
        {closes}
      </div>
    );
  }
  const format = new Intl.NumberFormat(words('languageTag'));
  return (
    <div class="story-bar-row" role="toolbar" aria-label={words('readerAloud')}>
      <button type="button" class="button" aria-keyshortcuts="l" disabled={state === 'starting'} onClick={toggle}>
        {words(state === 'paused' ? 'readerResume' : 'readerPause')}
      </button>
      <button type="button" class="button-quiet" aria-label={words('readerSentenceBack')} onClick={() => step(-1)}>
        <span aria-hidden="true" class="step-back" />
      </button>
      <button type="button" class="button-quiet" aria-label={words('readerSentenceOn')} onClick={() => step(1)}>
        <span aria-hidden="true" class="step-on" />
      </button>
      <label class="story-rate">
        <span class="sr-only">{words('readerRate')}</span>
        <select
          value={String(rate)}
          onChange={({ currentTarget: { value } }) => {
            const chosen = choices.rate.find((one) => String(one) === value);
            if (chosen !== undefined) onRate(chosen);
          }}
        >
          {choices.rate.map((one) => (
            <option key={one} value={String(one)}>
              {words('readerRateTimes', format.format(one))}
            </option>
          ))}
        </select>
      </label>
      <span class="story-actions-gap" />
      <button type="button" class="button-quiet" onClick={stop}>
        {words('readerStop')}
      </button>
    </div>
  );
}
