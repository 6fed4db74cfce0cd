import { useId } from 'preact/hooks';
import type { MessageKey } from '../../lib/words.ts';
import type { ExportForm, TransferDoings } from '../transfer-doings.ts';
import { useWords } from '../words.ts';
import { ExportSaid } from './ExportSaid.tsx';
import { useExport } from './use-export.ts';

const forms = [
  ['json', 'filesJson', 'filesJsonFor'],
  ['markdown', 'filesMarkdown', 'filesMarkdownFor'],
  ['bookmarks', 'filesBookmarks', 'filesBookmarksFor'],
  ['csv', 'filesCsv', 'filesCsvFor'],
] as const satisfies readonly (readonly [ExportForm, MessageKey, MessageKey])[];

const formsOfOne = [
  ['markdown', 'filesMarkdown', 'filesMarkdownForOne'],
  ['text', 'filesText', 'filesTextForOne'],
  ['json', 'filesJson', 'filesJsonFor'],
] as const satisfies readonly (readonly [ExportForm, MessageKey, MessageKey])[];

/** The open formats in which the list, or these stories of it, can leave, and what each is for. */
export function ExportForms({ doings, ids }: { doings: TransferDoings; ids?: string[] | undefined }) {
  const words = useWords();
  const id = useId();
  const exporting = useExport(doings);
  return (
    <section {...(ids ? { 'aria-label': words('filesExportTitle') } : { 'aria-labelledby': id })}>
      {!ids && <h3 id={id}>{words('filesExportTitle')}</h3>}
      <ul class="files-forms">
        {(ids?.length === 1 ? formsOfOne : forms).map(([form, name, what]) => (
          <li key={form}>
            <button
              type="button"
              class="button"
              aria-describedby={`${id}-${form}`}
              onClick={() => void exporting.exportAs(form, ids)}
            >
              {words(name)}
            </button>
            <p id={`${id}-${form}`}>{words(what)}</p>
          </li>
        ))}
      </ul>
      <ExportSaid exporting={exporting} />
    </section>
  );
}
