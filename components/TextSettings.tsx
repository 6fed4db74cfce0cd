import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { choices, type ReaderSettings } from '../lib/settings.ts';
import type { MessageKey } from '../lib/words.ts';
import { useWords } from './words.ts';

type Chosen = 'theme' | 'face' | 'width' | 'leading';

const titles = {
  theme: 'readerTheme',
  face: 'readerFace',
  width: 'readerWidth',
  leading: 'readerLeading',
} as const satisfies Record<Chosen, MessageKey>;

const names = {
  theme: { system: 'readerThemeSystem', light: 'readerThemeLight', dark: 'readerThemeDark', sepia: 'readerThemeSepia' },
  face: { serif: 'readerFaceSerif', sans: 'readerFaceSans' },
  width: { narrow: 'readerWidthNarrow', medium: 'readerWidthMedium', wide: 'readerWidthWide' },
  leading: { close: 'readerLeadingClose', medium: 'readerLeadingMedium', open: 'readerLeadingOpen' },
} as const satisfies { [K in Chosen]: Record<ReaderSettings[K], MessageKey> };

interface TextSettingsProps {
  settings: ReaderSettings;
  onSettings(settings: ReaderSettings): void;
}

/** How the story's text and the page look, changed while the reader looks on. */
export function TextSettings({ settings, onSettings }: TextSettingsProps) {
  const words = useWords();
  const [open, setOpen] = useState(false);
  const whole = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.preventDefault();
      setOpen(false);
      button.current?.focus();
    };
    const onElsewhere = ({ target }: Event) => {
      if (target instanceof Node && !whole.current?.contains(target)) setOpen(false);
    };
    const element = whole.current;
    // Before whatever else Escape does here.
    document.addEventListener('keydown', onKey, true);
    document.addEventListener('pointerdown', onElsewhere);
    document.addEventListener('focusin', onElsewhere);
    element?.querySelector<HTMLElement>('input, .text-settings-panel button')?.focus();
    return () => {
      document.removeEventListener('keydown', onKey, true);
      document.removeEventListener('pointerdown', onElsewhere);
      document.removeEventListener('focusin', onElsewhere);
    };
  }, [open]);

  return (
    <div ref={whole} class="text-settings">
      <button
        ref={button}
        type="button"
        class="button-quiet text-settings-button"
        aria-expanded={open}
        aria-label={words('readerTextSettings')}
        title={words('readerTextSettings')}
        onClick={() => setOpen(!open)}
      >
        <span aria-hidden="true">Aa</span>
      </button>
      {open && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend; the button names it
        <div class="text-settings-panel" role="group" aria-label={words('readerTextSettings')}>
          <Size size={settings.size} onSize={(size) => onSettings({ ...settings, size })} />
          <Choice of="face" settings={settings} onSettings={onSettings} />
          <Choice of="width" settings={settings} onSettings={onSettings} />
          <Choice of="leading" settings={settings} onSettings={onSettings} />
          <Choice of="theme" settings={settings} onSettings={onSettings} />
        </div>
      )}
    </div>
  );
}

function Size({ size, onSize }: { size: ReaderSettings['size']; onSize(size: ReaderSettings['size']): void }) {
  const words = useWords();
  const at = choices.size.indexOf(size);
  const step = (by: number, label: MessageKey, sign: string) => {
    const next = choices.size[at + by];
    return (
      <button
        type="button"
        class="button"
        aria-label={words(label)}
        // Stays where the keyboard is, at the last step too.
        aria-disabled={next === undefined}
        onClick={() => next !== undefined && onSize(next)}
      >
        <span aria-hidden="true">{sign}</span>
      </button>
    );
  };
  return (
    <div class="setting setting-size">
      <span class="setting-title">{words('readerSize')}</span>
      <div class="setting-steps">
        {step(-1, 'readerSmaller', '−')}
        <output>{new Intl.NumberFormat(words('languageTag'), { style: 'percent' }).format(size / 100)}</output>
        {step(1, 'readerLarger', '+')}
      </div>
    </div>
  );
}

function Choice<K extends Chosen>({ of, settings, onSettings }: TextSettingsProps & { of: K }) {
  const words = useWords();
  const name = useId();
  // A list of the values of K, which the compiler does not follow through the table.
  const values = choices[of] as readonly unknown[] as readonly ReaderSettings[K][];
  return (
    <fieldset class="setting">
      <legend class="setting-title">{words(titles[of])}</legend>
      <div class="setting-choices">
        {values.map((value) => (
          <label key={value}>
            <input
              type="radio"
              name={name}
              checked={settings[of] === value}
              onChange={() => onSettings({ ...settings, [of]: value })}
            />
            <span>{words((names[of] as Record<ReaderSettings[K], MessageKey>)[value])}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
