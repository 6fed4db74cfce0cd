import { useEffect, useState } from 'preact/hooks';
import type { ReaderSettings } from '../lib/settings.ts';
import type { ReaderDoings } from './reader-doings.ts';

/** How the reader likes to read, and the way to change it. */
export function useSettings(
  doings: Pick<ReaderDoings, 'settings' | 'keepSettings' | 'onSettings'>,
): [ReaderSettings, (settings: ReaderSettings) => void] {
  const [settings, setSettings] = useState(doings.settings);
  useEffect(() => doings.onSettings(setSettings), [doings]);
  const keep = (next: ReaderSettings) => {
    setSettings(next);
    doings.keepSettings(next);
  };
  return [settings, keep];
}
