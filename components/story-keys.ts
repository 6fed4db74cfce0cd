import { useEffect, useRef } from 'preact/hooks';
import type { MessageKey } from '../lib/words.ts';

export type ListKey =
  | 'next'
  | 'previous'
  | 'extendNext'
  | 'extendPrevious'
  | 'first'
  | 'last'
  | 'select'
  | 'extend'
  | 'archive'
  | 'read'
  | 'unread'
  | 'tag'
  | 'remove'
  | 'undo'
  | 'search'
  | 'help'
  | 'back';

/** The keys of the list and what each does, in the order in which they are told. */
export const listKeys = [
  { keys: ['J', '↓'], does: 'storiesKeyNext' },
  { keys: ['K', '↑'], does: 'storiesKeyPrevious' },
  { keys: ['Home', 'End'], does: 'storiesKeyEnds' },
  { keys: ['Enter'], does: 'storiesKeyOpen' },
  { keys: ['/'], does: 'storiesKeySearch' },
  { keys: ['E'], does: 'readerKeyArchive' },
  { keys: ['M', 'U'], does: 'storiesKeyRead' },
  { keys: ['T'], does: 'storiesKeyTag' },
  { keys: ['#', 'Delete'], does: 'storiesKeyRemove' },
  { keys: ['Z'], does: 'storiesKeyUndo' },
  { keys: ['X'], does: 'storiesKeySelect' },
  { keys: ['Shift X'], does: 'storiesKeyExtend' },
  { keys: ['Shift J', 'Shift K'], does: 'storiesKeyExtendBy' },
  { keys: ['Esc'], does: 'storiesKeyBack' },
  { keys: ['?'], does: 'storiesKeyHelp' },
] as const satisfies readonly { keys: readonly string[]; does: MessageKey }[];

/** Where a key is heard: in the list alone; also where nothing has the reader's hand; or wherever nothing is typed. */
type Heard = 'list' | 'nowhere' | 'anywhere';

const keys: Record<string, { does: ListKey; heard: Heard }> = {
  j: { does: 'next', heard: 'nowhere' },
  k: { does: 'previous', heard: 'nowhere' },
  ArrowDown: { does: 'next', heard: 'list' },
  ArrowUp: { does: 'previous', heard: 'list' },
  J: { does: 'extendNext', heard: 'list' },
  K: { does: 'extendPrevious', heard: 'list' },
  'Shift ArrowDown': { does: 'extendNext', heard: 'list' },
  'Shift ArrowUp': { does: 'extendPrevious', heard: 'list' },
  Home: { does: 'first', heard: 'list' },
  End: { does: 'last', heard: 'list' },
  x: { does: 'select', heard: 'list' },
  X: { does: 'extend', heard: 'list' },
  e: { does: 'archive', heard: 'list' },
  m: { does: 'read', heard: 'list' },
  u: { does: 'unread', heard: 'list' },
  t: { does: 'tag', heard: 'list' },
  '#': { does: 'remove', heard: 'list' },
  Delete: { does: 'remove', heard: 'list' },
  z: { does: 'undo', heard: 'anywhere' },
  '/': { does: 'search', heard: 'anywhere' },
  '?': { does: 'help', heard: 'anywhere' },
  Escape: { does: 'back', heard: 'anywhere' },
};

/**
 * Hears the list's keys, never while something is typed or a dialog is open. Speech users say letters, and an open story
 * has keys of its own: so most are heard in the list alone. One that answers `false` had nothing to do and is left to others.
 */
export function useListKeys(
  isList: (element: Element) => boolean,
  doing: Record<ListKey, () => boolean | undefined>,
): void {
  const latest = useRef({ isList, doing });
  latest.current = { isList, doing };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      const here = document.activeElement ?? document.body;
      if (here.matches(typedIn) || document.querySelector('dialog[open]')) return;
      const key = keys[nameOf(event)];
      if (!key) return;
      const { isList, doing } = latest.current;
      const where: Heard = isList(here) ? 'list' : here === document.body ? 'nowhere' : 'anywhere';
      if (isHeard[key.heard].includes(where) && doing[key.does]() !== false) event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** The letter, in small ones or with Shift a capital whatever Caps Lock says; on a keyboard of another script, the key in its place. */
function nameOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.startsWith('Arrow')) return shiftKey ? `Shift ${key}` : key;
  const [, latin] = /^Key([A-Z])$/.exec(code) ?? [];
  const letter = key.length === 1 && key > '\u007f' && latin ? latin : key;
  if (letter.length > 1) return letter;
  return shiftKey ? letter.toUpperCase() : letter.toLowerCase();
}

const isHeard: Record<Heard, readonly Heard[]> = {
  list: ['list'],
  nowhere: ['list', 'nowhere'],
  anywhere: ['list', 'nowhere', 'anywhere'],
};

/** A box to tick takes no letters, but its own keys. */
const typedIn = 'input:not([type=checkbox]), textarea, select, [contenteditable]';
