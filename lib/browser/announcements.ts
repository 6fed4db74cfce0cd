/** What one of our pages tells the others; all of them belong to us, so nothing is checked twice. */
export type Announcement =
  /** A story was saved, removed, marked or imported. */
  | { kind: 'stories-changed' }
  /** The reader asked for the brief of this tab, which also grants access to its page. */
  | { kind: 'briefed'; tab: number };

// One for all of a page: a channel does not hear itself, but would hear another one of the same page.
let channel: BroadcastChannel | undefined;
const ourChannel = (): BroadcastChannel => {
  channel ??= new BroadcastChannel('nutgraf');
  return channel;
};

/** Tells every open page of ours, and the background, but not the page that announces. */
export function announce(announcement: Announcement): void {
  ourChannel().postMessage(announcement);
}

/** Hears what the other pages announce until the answer is called. */
export function onAnnouncement(listen: (announcement: Announcement) => void): () => void {
  const hear = ({ data }: MessageEvent<Announcement>) => listen(data);
  ourChannel().addEventListener('message', hear);
  return () => ourChannel().removeEventListener('message', hear);
}
