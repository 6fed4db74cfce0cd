import type { Doings } from '../../components/doings.ts';
import { asMarkdown } from '../../lib/brief/export/as-markdown.ts';
import { asText } from '../../lib/brief/export/as-text.ts';
import { exportedBrief } from '../../lib/brief/export/exported-brief.ts';
import { linkToSentence } from '../../lib/brief/export/sentence-link.ts';
import { lightUp, putOut } from '../../lib/browser/light.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import { words } from '../../lib/browser/words.ts';
import type { Reading } from '../../lib/model.ts';
import { passageOf } from '../../lib/page/passage.ts';
import { save } from './keep.ts';

/** What a brief of a tab can have done for its reader, wherever it is shown. */
export const doingsFor = (tab: Tab, reading: Reading): Doings => ({
  linkTo: (span) => linkToSentence(reading.article, span),
  show: (span) => lightUp(tab, passageOf(reading.article, span)),
  clear: () => void putOut(tab),
  save: () => save(reading, tab),
  copy: (form, shown) =>
    navigator.clipboard.writeText(
      form === 'text'
        ? asText(shown, words)
        : form === 'markdown'
          ? asMarkdown(shown, words)
          : JSON.stringify(exportedBrief(shown), null, 2),
    ),
  copyLink: (span) => navigator.clipboard.writeText(linkToSentence(reading.article, span)),
  openList: () => void openReadingList(),
});
