import { defineBackground } from 'wxt/utils/define-background';
import { savingWords } from '../components/doings.ts';
import { problemWords } from '../components/problem-words.ts';
import { announce } from '../lib/browser/announcements.ts';
import { sayOnButton } from '../lib/browser/badge.ts';
import { makeMenus, onMenuClick } from '../lib/browser/menus.ts';
import { hasPanel, openPanel } from '../lib/browser/panel.ts';
import type { Tab } from '../lib/browser/tabs.ts';
import { words } from '../lib/browser/words.ts';
import { briefOfTab } from './wiring/brief-of-tab.ts';
import { save } from './wiring/keep.ts';

export default defineBackground({
  // A module shares with the pages what makes a brief; a script would pack all of it a second time.
  type: 'module',
  main: () => {
    makeMenus(hasPanel() ? ['brief', 'save'] : ['save']);
    onMenuClick((item, tab) => {
      if (item === 'brief') openBeside(tab);
      else void savePage(tab);
    });
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
    const saving = await save(reading.value);
    await sayOnButton(tab.id, saving === 'saved' ? '✓' : '!', words(savingWords[saving]));
  } catch (error) {
    console.error(error);
    await sayOnButton(tab.id, '!', words('problemFailed'));
  }
}
