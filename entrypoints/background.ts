import { defineBackground } from 'wxt/utils/define-background';
import { type Saving, savingWords } from '../components/doings.ts';
import { problemWords } from '../components/problem-words.ts';
import { announce } from '../lib/browser/announcements.ts';
import { sayOnButton } from '../lib/browser/badge.ts';
import { type ClickedLink, makeMenus, onMenuClick } from '../lib/browser/menus.ts';
import { onOmnibox } from '../lib/browser/omnibox.ts';
import { hasPanel, openPanel } from '../lib/browser/panel.ts';
import { isChromium, onBrowserStart } from '../lib/browser/start-up.ts';
import type { Tab } from '../lib/browser/tabs.ts';
import { words } from '../lib/browser/words.ts';
import { bareLink } from '../lib/stories/bare-link.ts';
import { beginFreshLog } from '../lib/stories/fresh-log.ts';
import { briefOfTab } from './wiring/brief-of-tab.ts';
import { save } from './wiring/keep.ts';
import { openStory, suggested } from './wiring/omnibox.ts';

export default defineBackground({
  // A module shares with the pages what makes a brief; a script would pack all of it a second time.
  type: 'module',
  main: () => {
    makeMenus(hasPanel() ? ['brief', 'save', 'save-link'] : ['save', 'save-link']);
    onMenuClick(
      (item, tab) => {
        if (item === 'brief') openBeside(tab);
        else void savePage(tab);
      },
      (link, tab) => void saveLink(link, tab),
    );
    onOmnibox(suggested, (text) => void openStory(text));
    if (isChromium()) onBrowserStart(() => void beginFreshLog().catch(console.error));
  },
});

function openBeside(tab: Tab): void {
  openPanel(tab).catch(console.error);
  // Where the panel stands open already, nothing else tells it that this tab may be read now.
  announce({ kind: 'briefed', tab: tab.id });
}

async function savePage(tab: Tab): Promise<void> {
  await sayOnButton(tab.id, '…', words('reading'));
  try {
    const reading = await briefOfTab(tab);
    if (!reading.ok) return await sayOnButton(tab.id, '!', words(problemWords[reading.problem].what));
    await say(tab, await save(reading.value, tab));
  } catch (error) {
    console.error(error);
    await sayOnButton(tab.id, '!', words('problemFailed'));
  }
}

async function saveLink({ href, title }: ClickedLink, tab: Tab): Promise<void> {
  const link = bareLink(href, title);
  try {
    if (link) await say(tab, await save(link, tab, true));
    else await sayOnButton(tab.id, '!', words('notALink'));
  } catch (error) {
    console.error(error);
    await sayOnButton(tab.id, '!', words('problemFailed'));
  }
}

const say = (tab: Tab, saving: Saving) =>
  sayOnButton(tab.id, saving === 'saved' ? '✓' : '!', words(savingWords[saving]));
