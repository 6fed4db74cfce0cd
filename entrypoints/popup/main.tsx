import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/brief.css';
import '../../components/style/facts.css';
import { Busy } from '../../components/Busy.tsx';
import { GlanceView } from '../../components/GlanceView.tsx';
import { ProblemView } from '../../components/ProblemView.tsx';
import type { NoBrief } from '../../components/problem-words.ts';
import { storyReadings } from '../../lib/brief/brief.ts';
import { announce } from '../../lib/browser/announcements.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import { hasPanel, openPanel } from '../../lib/browser/panel.ts';
import { activeTab, type Tab } from '../../lib/browser/tabs.ts';
import { briefOfTab } from '../wiring/brief-of-tab.ts';
import { doingsFor } from '../wiring/doings.ts';
import { isSaved } from '../wiring/keep.ts';
import { mount } from '../wiring/mount.tsx';
import { readingTimes } from '../wiring/reading-times.ts';

void brief();

async function brief(): Promise<void> {
  const busy = setTimeout(() => mount(<Busy />), 250);
  try {
    const tab = await activeTab();
    if (!tab) return problem('page-refused');
    await showBrief(tab);
  } catch (error) {
    console.error(error);
    problem('failed');
  } finally {
    clearTimeout(busy);
  }
}

async function showBrief(tab: Tab): Promise<void> {
  const reading = await briefOfTab(tab);
  announce({ kind: 'briefed', tab: tab.id });
  if (!reading.ok) return problem(reading.problem);
  const doings = doingsFor(tab, reading.value);
  mount(
    <GlanceView
      reading={reading.value}
      stories={storyReadings(reading.value.article)}
      times={readingTimes(reading.value, 'at a glance')}
      saved={await isSaved(reading.value)}
      doings={{ ...doings, ...(hasPanel() ? { openPanel: () => besideThePage(tab) } : {}) }}
    />,
  );
}

/** The popup has done its part once the brief is beside the page. */
function besideThePage(tab: Tab): void {
  openPanel(tab)
    .then(() => window.close())
    .catch((error: unknown) => console.error(error));
}

const problem = (what: NoBrief): void =>
  mount(<ProblemView problem={what} onRetry={() => void brief()} onOpenList={() => void openReadingList()} />);
