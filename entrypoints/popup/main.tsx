import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/brief.css';
import '../../components/style/facts.css';
import '../../components/style/marks.css';
import { Busy } from '../../components/Busy.tsx';
import { GlanceView } from '../../components/GlanceView.tsx';
import { ProblemView } from '../../components/ProblemView.tsx';
import type { NoBrief } from '../../components/problem-words.ts';
import { type Readings, readingsInSteps } from '../../lib/brief/readings.ts';
import { announce } from '../../lib/browser/announcements.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import { hasPanel, openPanel } from '../../lib/browser/panel.ts';
import { readPage } from '../../lib/browser/read-page.ts';
import { activeTab, type Tab } from '../../lib/browser/tabs.ts';
import type { Article } from '../../lib/model.ts';
import { doingsFor } from '../wiring/doings.ts';
import { isSaved } from '../wiring/keep.ts';
import { mount } from '../wiring/mount.tsx';
import { painted } from '../wiring/painted.ts';
import { readingTimes } from '../wiring/reading-times.ts';

void brief();

async function brief(): Promise<void> {
  const busy = setTimeout(() => mount(<Busy />), 250);
  try {
    const tab = await activeTab();
    if (!tab) return problem('page-refused');
    const article = await readPage(tab);
    clearTimeout(busy);
    if (article.ok) await showBrief(tab, article.value);
    else problem(article.problem);
    announce({ kind: 'briefed', tab: tab.id });
  } catch (error) {
    console.error(error);
    problem('failed');
  } finally {
    clearTimeout(busy);
  }
}

/** What is first to be read is painted before the rest is made. */
async function showBrief(tab: Tab, article: Article): Promise<void> {
  // The shelf opens while the brief is begun.
  const isKept = isSaved(article);
  const readings = readingsInSteps(article);
  const doings = doingsFor(tab, readings);
  const saved = await isKept;
  const show = ({ page, stories, isWhole }: Readings) =>
    mount(
      <GlanceView
        reading={page}
        stories={stories}
        times={readingTimes(page, 'at a glance', isWhole)}
        saved={saved}
        doings={{ ...doings, ...(hasPanel() ? { openPanel: () => besideThePage(tab) } : {}) }}
      />,
    );
  show(readings.soFar());
  await painted();
  show(readings.whole());
}

/** The popup has done its part once the brief is beside the page. */
function besideThePage(tab: Tab): void {
  openPanel(tab)
    .then(() => window.close())
    .catch((error: unknown) => console.error(error));
}

const problem = (what: NoBrief): void =>
  mount(<ProblemView problem={what} onRetry={() => void brief()} onOpenList={() => void openReadingList()} />);
