/** What one of our pages tells the others; all of them belong to us, so nothing is checked twice. */
export type Announcement =
  /** A story was saved, removed, marked or imported. */
  | { kind: 'stories-changed' }
  /** The reader asked for the brief of this tab, which also grants access to its page. */
  | { kind: 'briefed'; tab: number };

const channelName = 'nutgraf';

/** Tells every open page of ours, and the background, but not the page that announces. */
export function announce(announcement: Announcement): void {
  const channel = new BroadcastChannel(channelName);
  channel.postMessage(announcement);
  channel.close();
}

/** Hears what the other pages announce until the answer is called. */
export function onAnnouncement(listen: (announcement: Announcement) => void): () => void {
  const channel = new BroadcastChannel(channelName);
  channel.onmessage = ({ data }: MessageEvent<Announcement>) => listen(data);
  return () => channel.close();
}
