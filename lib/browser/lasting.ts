/**
 * Whether the browser leaves our storage alone when the device runs full; nothing where it does not say. Chromium never
 * clears what belongs to an extension with `unlimitedStorage`, though `persisted` knows only of promises to sites
 * (https://developer.chrome.com/docs/extensions/mv3/storage-and-cookies).
 */
export async function isLasting(): Promise<boolean | undefined> {
  if (!import.meta.env.FIREFOX && !import.meta.env.SAFARI) return true;
  return navigator.storage?.persisted?.();
}

/** Asks for it; Firefox grants it to an extension with `unlimitedStorage` and asks nobody. */
export async function askToLast(): Promise<boolean> {
  return (await isLasting()) || ((await navigator.storage?.persist?.()) ?? false);
}
