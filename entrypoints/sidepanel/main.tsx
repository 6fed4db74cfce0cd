import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/brief.css';
import '../../components/style/facts.css';
import '../../components/style/panel.css';
import { BriefView } from '../../components/BriefView.tsx';
import { Busy } from '../../components/Busy.tsx';
import { ProblemView } from '../../components/ProblemView.tsx';
import { storyReadings } from '../../lib/brief/brief.ts';
import { onAnnouncement } from '../../lib/browser/announcements.ts';
import { followTab, type Seen } from '../../lib/browser/follow-tab.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import { briefOfTab } from '../wiring/brief-of-tab.ts';
import { doingsFor } from '../wiring/doings.ts';
import { isSaved } from '../wiring/keep.ts';
import { mount } from '../wiring/mount.tsx';
import { readingTimes } from '../wiring/reading-times.ts';

let shown: Seen | undefined;
let views = 0;

const { look } = followTab(briefOfTab, (seen) => {
  // The same brief again leaves the reader where they are.
  if (seen !== shown) views++;
  shown = seen;
  void show(seen).catch(console.error);
});

onAnnouncement(({ kind }) => {
  if (kind === 'stories-changed' && shown) void show(shown).catch(console.error);
});

async function show(seen: Seen): Promise<void> {
  if (seen.kind === 'busy') return mount(<Busy />);
  if (seen.kind === 'nothing')
    return mount(<ProblemView problem={seen.problem} onRetry={look} onOpenList={() => void openReadingList()} />);
  const { tab, reading, changed } = seen;
  const saved = await isSaved(reading);
  if (seen !== shown) return;
  mount(
    <BriefView
      key={views}
      reading={reading}
      stories={storyReadings(reading.article)}
      times={readingTimes(reading, 'whole')}
      saved={saved}
      changed={changed}
      doings={doingsFor(tab, reading)}
    />,
  );
}
