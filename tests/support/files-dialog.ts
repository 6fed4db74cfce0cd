import { configure, fireEvent, screen } from '@testing-library/preact';
import { vi } from 'vitest';

// A busy machine reads a zip and makes a brief in more than the usual second.
configure({ asyncUtilTimeout: 5000 });

/** Opens the files part of a reading list that has stories. */
export async function openFiles(): Promise<HTMLElement> {
  fireEvent.click(screen.getByRole('button', { name: 'Import and export' }));
  return screen.findByRole('dialog', { name: 'Import, export, backup' });
}

/** Chooses files as a reader does, in the dialog that is open. */
export function choose(...files: (File | string)[]): void {
  const input = document.querySelector('dialog input[type=file]');
  if (!(input instanceof HTMLInputElement)) throw new Error('Nowhere to choose a file');
  const chosen = files.map((file) => (typeof file === 'string' ? new File([file], 'list.txt') : file));
  Object.defineProperty(input, 'files', { value: chosen, configurable: true });
  fireEvent.change(input);
}

/** Presses the button of this name, once it is there. */
export async function pressButton(name: string | RegExp): Promise<void> {
  fireEvent.click(await screen.findByRole('button', { name }));
}

/** Whether the browser would ask a reader who leaves the page now. */
export function asksBeforeLeaving(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  fireEvent(window, leaving);
  return leaving.defaultPrevented;
}

/** What went into the downloads, one after the other. */
export function heldDownloads(): { name: string; text(): Promise<string>; bytes(): Promise<Uint8Array> }[] {
  const held: ReturnType<typeof heldDownloads> = [];
  let last: Blob | undefined;
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob;
    return 'blob:held';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    const blob = last;
    if (!blob) throw new Error('Nothing to download');
    const bytes = async () => new Uint8Array(await blob.arrayBuffer());
    held.push({ name: this.download, text: () => blob.text(), bytes });
  });
  return held;
}

/** The figures of a preview by their names. */
export const figures = (): Record<string, string> =>
  Object.fromEntries(
    [...document.querySelectorAll('.files-figures div')].map((pair) => [
      pair.querySelector('dt')?.textContent ?? '',
      pair.querySelector('dd')?.textContent ?? '',
    ]),
  );
