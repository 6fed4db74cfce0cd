import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/brief.css';
import '../../components/style/facts.css';
import '../../components/style/stories.css';
import '../../components/style/stories-nav.css';
import '../../components/style/stories-top.css';
import '../../components/style/story-rows.css';
import '../../components/style/dialog.css';
import '../../components/style/story.css';
import '../../components/style/marks.css';
import '../../components/style/reader.css';
import '../../components/style/settings.css';
import '../../components/style/files.css';
import '../../components/style/paper.css';
import { StoriesPage } from '../../components/StoriesPage.tsx';
import { readerSettings } from '../../lib/browser/settings.ts';
import { words } from '../../lib/browser/words.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { mount } from '../wiring/mount.tsx';
import { wear, wearAsLastTime } from '../wiring/wear.ts';
import { keepingDoings } from './keeping-doings.ts';
import { searchBeside } from './search-beside.ts';
import { storiesDoings } from './stories-doings.ts';

wearAsLastTime();
document.title = words('storiesPageTitle');
// The page is shown once it is known how: a few milliseconds, and nothing changes its looks after it was seen.
void readerSettings.read().then((settings) => {
  wear(settings);
  const shelf = openShelf();
  const doings = { ...storiesDoings(shelf, searchBeside(), settings), ...keepingDoings(shelf) };
  mount(<StoriesPage doings={doings} />);
});
