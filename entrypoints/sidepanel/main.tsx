import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/brief.css';
import '../../components/style/facts.css';
import '../../components/style/panel.css';
import { BriefView } from '../../components/BriefView.tsx';
import { Busy } from '../../components/Busy.tsx';
import { ProblemView } from '../../components/ProblemView.tsx';
import type { NoBrief } from '../../components/problem-words.ts';
import { type Readings, type ReadingsInSteps, readingsInSteps } from '../../lib/brief/readings.ts';
import { onAnnouncement } from '../../lib/browser/announcements.ts';
import { followTab, type Seen, type SeenBrief } from '../../lib/browser/follow-tab.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import { readPage } from '../../lib/browser/read-page.ts';
import { doingsFor } from '../wiring/doings.ts';
import { isSaved } from '../wiring/keep.ts';
import { mount } from '../wiring/mount.tsx';
import { painted } from '../wiring/painted.ts';
import { readingTimes } from '../wiring/reading-times.ts';

let shown: Seen | undefined;
let readings: ReadingsInSteps | undefined;
let views = 0;

const { look } = followTab(readPage, (seen) => {
  // The same brief again leaves the reader where they are.
  if (seen !== shown) {
    views++;
    readings = undefined;
  }
  shown = seen;
  show(seen);
});

onAnnouncement(({ kind }) => {
  if (kind === 'stories-changed' && shown) show(shown);
});

function show(seen: Seen): void {
  if (seen.kind === 'busy') mount(<Busy />);
  else if (seen.kind === 'nothing') problem(seen.problem);
  else
    showBrief(seen).catch((error: unknown) => {
      console.error(error);
      if (seen === shown) problem('failed');
    });
}

const problem = (what: NoBrief): void =>
  mount(<ProblemView problem={what} onRetry={look} onOpenList={() => void openReadingList()} />);

/** What is first to be read is painted before the rest is made. */
async function showBrief(seen: SeenBrief): Promise<void> {
  const { tab, article, changed } = seen;
  // The shelf opens while the brief is begun.
  const isKept = isSaved(article);
  readings ??= readingsInSteps(article);
  const steps = readings;
  const doings = doingsFor(tab, steps);
  const saved = await isKept;
  const mountBrief = ({ page, stories, isWhole }: Readings) => {
    if (seen !== shown) return;
    mount(
      <BriefView
        key={views}
        reading={page}
        stories={stories}
        times={readingTimes(page, 'whole', isWhole)}
        saved={saved}
        changed={changed}
        doings={doings}
      />,
    );
  };
  mountBrief(steps.soFar());
  await painted();
  if (seen === shown) mountBrief(steps.whole());
}
