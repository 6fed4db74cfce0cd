import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../counted.ts';
import type { ImportReport as Report } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { placeInWords, reasonInWords, reportSentences, reportText } from './report-text.ts';

interface ImportReportProps {
  report: Report;
  format: string;
  onSave(text: string): void;
  onClose(): void;
}

// A wholly damaged file of thousands needs no thousand lines to say so.
const shownAtOnce = 50;

/** What came of an import: how many came in, how many were there, and every one that did not with its reason. */
export function ImportReport({ report, format, onSave, onClose }: ImportReportProps) {
  const words = useWords();
  // `from`: the first of those that were shown last.
  const [{ from, most }, setShown] = useState({ from: 0, most: shownAtOnce });
  const [isSaved, setIsSaved] = useState(false);
  const list = useRef<HTMLUListElement>(null);
  const { skipped, skippedInAll } = report;
  const more = Math.min(most, skipped.length - most);
  useEffect(() => {
    // The button that showed them may be gone; the keyboard goes on with the first of them.
    const first = list.current?.children[from];
    if (from > 0 && first instanceof HTMLElement) first.focus();
  }, [from]);
  const save = () => {
    const now = new Date().toLocaleString(words('languageTag'), { dateStyle: 'long', timeStyle: 'short' });
    onSave(reportText(words, report, format, now));
    setIsSaved(true);
  };
  return (
    <>
      {reportSentences(words, report).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {skippedInAll > 0 && (
        <div class="files-skipped">
          <p>{counted(words, 'filesSkipped', skippedInAll)}</p>
          <ul ref={list}>
            {skipped.slice(0, most).map((entry, index) => (
              <li key={index} tabIndex={-1}>
                {(entry.title ?? entry.address) && <strong dir="auto">{entry.title ?? entry.address}</strong>}{' '}
                <span>{placeInWords(words, entry)}</span> <span>{reasonInWords(words, entry)}</span>
              </li>
            ))}
          </ul>
          {more > 0 && (
            <button type="button" class="button-link" onClick={() => setShown({ from: most, most: most + more })}>
              {counted(words, 'filesMore', more)}
            </button>
          )}
          {more <= 0 && skippedInAll > skipped.length && (
            <p>{counted(words, 'filesNotListed', skippedInAll - skipped.length)}</p>
          )}
        </div>
      )}
      <p role="status" class="files-said">
        {isSaved && words('filesReportSaved')}
      </p>
      <p class="dialog-doings">
        <button type="button" class="button button-filled" onClick={onClose}>
          {words('storiesClose')}
        </button>
        {skippedInAll > 0 && (
          <button type="button" class="button" onClick={save}>
            {words('filesSaveReport')}
          </button>
        )}
      </p>
    </>
  );
}
