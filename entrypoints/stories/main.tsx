import '../../components/style/tokens.css';
import '../../components/style/base.css';
import '../../components/style/brief.css';
import '../../components/style/facts.css';
import '../../components/style/stories.css';
import '../../components/style/story.css';
import { StoriesPage } from '../../components/StoriesPage.tsx';
import { words } from '../../lib/browser/words.ts';
import { openShelf } from '../../lib/stories/indexed-shelf.ts';
import { mount } from '../wiring/mount.tsx';
import { storiesDoings } from './stories-doings.ts';

document.title = words('storiesPageTitle');
mount(<StoriesPage doings={storiesDoings(openShelf())} />);
