import { browser } from 'wxt/browser';

/**
 * Puts a file into a folder of the downloads folder, without asking where; answers once it lies there. Needs the reader's
 * leave (`downloads`), and a page: the worker has no addresses for blobs. Rejects where the browser refuses or the disk is full.
 */
export async function putIntoDownloads(blob: Blob, name: string): Promise<void> {
  const url = URL.createObjectURL(blob);
  try {
    const id = await browser.downloads.download({ url, filename: name, conflictAction: 'uniquify', saveAs: false });
    await new Promise<void>((resolve, reject) => {
      const settle = (state: string | undefined, error?: string) => {
        if (state === 'complete') resolve();
        else if (state === 'interrupted') reject(new Error(`The backup was not written: ${error}`));
        else return;
        browser.downloads.onChanged.removeListener(hear);
      };
      const hear: Parameters<typeof browser.downloads.onChanged.addListener>[0] = ({ id: of, state, error }) => {
        if (of === id) settle(state?.current, error?.current);
      };
      browser.downloads.onChanged.addListener(hear);
      // It may have been done before we listened.
      void browser.downloads.search({ id }).then(([item]) => settle(item?.state, item?.error));
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}
