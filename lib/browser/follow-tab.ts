import type { Article, Outcome, Problem } from '../model.ts';
import { onAnnouncement } from './announcements.ts';
import { activeTab, onTabChange, type Tab } from './tabs.ts';

/** What there is to show of the tab in front. `changed`: its page became another while its brief stood here. */
export type Seen =
  | { kind: 'busy' }
  | { kind: 'brief'; tab: Tab; article: Article; changed: boolean }
  | { kind: 'nothing'; problem: Problem | 'needs-click' | 'failed' };
export type SeenBrief = Extract<Seen, { kind: 'brief' }>;
type Read = (tab: Tab) => Promise<Outcome<Article>>;

// Pages that swap their story without loading change their address first and their text a moment later.
const settleInMs = [1000, 2000];
// A page that is still loading pictures has its story long since; one that loads nothing gives no other sign.
const loadedInMs = 3000;
const busyInMs = 300;

/** Shows the brief of the tab in front, now and whenever the reader turns to another tab, page or brief. */
export function followTab(read: Read, show: (seen: Seen) => void): { look(): void } {
  let turn = 0;
  let shown: SeenBrief | undefined;
  const timers = new Set<ReturnType<typeof setTimeout>>();
  const later = (ms: number, act: () => void) => timers.add(setTimeout(act, ms));

  /** Whatever was under way for the page before is of no interest any more. */
  const begin = (): number => {
    for (const timer of timers) clearTimeout(timer);
    timers.clear();
    return ++turn;
  };

  const look = async (settle: number[] = [], clicked?: number): Promise<void> => {
    const ours = begin();
    later(busyInMs, () => show({ kind: 'busy' }));
    const before = shown;
    const seen = await lookAt(read, before, clicked).catch((error: unknown): Seen => {
      console.error(error);
      return { kind: 'nothing', problem: 'failed' };
    });
    if (ours !== turn) return;
    begin();
    shown = seen.kind === 'brief' ? seen : undefined;
    show(seen);
    const [wait, ...rest] = settle;
    if (wait !== undefined) later(wait, () => void look(rest));
  };

  void onTabChange((change) => {
    if (change === 'switched') void look();
    else if (change === 'arrived') void look(settleInMs);
    else {
      begin();
      later(busyInMs, () => show({ kind: 'busy' }));
      later(loadedInMs, () => void look(settleInMs));
    }
  });
  onAnnouncement((announcement) => {
    if (announcement.kind === 'briefed') void look([], announcement.tab);
  });
  void look();
  return { look: () => void look() };
}

/** `clicked` is the tab that the reader's click has just opened to us, if the browser opens it to anybody. */
async function lookAt(read: Read, before: SeenBrief | undefined, clicked?: number): Promise<Seen> {
  const tab = await activeTab();
  if (!tab) return { kind: 'nothing', problem: 'needs-click' };
  const outcome = await read(tab);
  if (outcome.ok) {
    const sameTab = before?.tab.id === tab.id;
    // The very same article again, or every look at an unchanged page would throw the reader back to its top.
    if (sameTab && isSameText(before.article, outcome.value)) return before;
    return { kind: 'brief', tab, article: outcome.value, changed: sameTab };
  }
  // Where the reader's click has not opened the tab to us, the browser hides its address too.
  const unopened = outcome.problem === 'page-refused' && tab.url === undefined && tab.id !== clicked;
  return { kind: 'nothing', problem: unopened ? 'needs-click' : outcome.problem };
}

/** A jump within the page changes its address behind the hash, and nothing of the story. */
const isSameText = (a: Article, b: Article): boolean => told(a) === told(b);
const told = (article: Article): string => JSON.stringify({ ...article, url: article.url.replace(/#.*$/s, '') });
