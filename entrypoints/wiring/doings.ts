import type { Doings } from '../../components/doings.ts';
import { asMarkdown } from '../../lib/brief/export/as-markdown.ts';
import { asText } from '../../lib/brief/export/as-text.ts';
import { exportedBrief } from '../../lib/brief/export/exported-brief.ts';
import { linkToSentence } from '../../lib/brief/export/sentence-link.ts';
import type { ReadingsInSteps } from '../../lib/brief/readings.ts';
import { lightUp, putOut } from '../../lib/browser/light.ts';
import { openReadingList } from '../../lib/browser/pages.ts';
import type { Tab } from '../../lib/browser/tabs.ts';
import { words } from '../../lib/browser/words.ts';
import { passageOf } from '../../lib/page/passage.ts';
import { keptDoings, save } from './keep.ts';

/** What a brief of a tab can have done for its reader, wherever it is shown. What is kept or copied is whole, shown so or not. */
export function doingsFor(tab: Tab, readings: ReadingsInSteps): Doings {
  const { article } = readings.soFar().page;
  return {
    linkTo: (span) => linkToSentence(article, span),
    show: (span) => lightUp(tab, passageOf(article, span)),
    clear: () => void putOut(tab),
    save: () => save(readings.whole().page, tab),
    copy: (form, shown) => {
      const { page, stories } = readings.whole();
      const whole = stories.find((story) => story.article === shown.article) ?? page;
      return navigator.clipboard.writeText(
        form === 'text'
          ? asText(whole, words)
          : form === 'markdown'
            ? asMarkdown(whole, words)
            : JSON.stringify(exportedBrief(whole), null, 2),
      );
    },
    copyLink: (span) => navigator.clipboard.writeText(linkToSentence(article, span)),
    openList: () => void openReadingList(),
    kept: keptDoings(article),
  };
}
