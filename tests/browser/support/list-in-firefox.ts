import { BiDi } from './bidi.ts';
import { home, launchFirefox } from './firefox.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { asked, type ListBrowser, type ListStart, type ListWindow, narrowest, wears } from './list-window.ts';
import { keepPicture } from './pictures.ts';
import { eventually } from './reader.ts';

export async function listInFirefox({ profile, extension, downloads }: ListStart): Promise<ListBrowser> {
  const browser = await launchFirefox(profile, {
    'browser.download.dir': downloads,
    'browser.download.folderList': 2,
  });
  try {
    await browser.installExtension(extension);
    const bidi = BiDi.of(browser);
    const window = await FirefoxWindow.of(bidi);
    const open: string[] = [];
    return {
      open: async () => {
        const context = await bidi.openTab(`${home}/stories.html`, { as: 'window' });
        open.push(context);
        return windowOf(bidi, window, context);
      },
      wear: async (look) => {
        await window.wear(look);
        const told = open.map((context) =>
          eventually(look, () => bidi.evaluate<boolean>(context, asked(wears, [look]))),
        );
        await Promise.all(told);
      },
      close: () => browser.close(),
    };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

function windowOf(bidi: BiDi, window: FirefoxWindow, context: string): ListWindow {
  const down = (key: string) => ({ type: 'keyDown', value: named[key] ?? key }) as const;
  const up = (key: string) => ({ type: 'keyUp', value: named[key] ?? key }) as const;
  const strike = async (actions: { type: 'keyDown' | 'keyUp'; value: string }[]) => {
    await bidi.send('browsingContext.activate', { context });
    // A new window begins in its address bar, and a page that has not the focus shows none.
    await window.enterPage();
    await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
  };
  return {
    press: async (keys) => {
      const parts = keys.split('+');
      await strike([...parts.map(down), ...parts.toReversed().map(up)]);
    },
    type: async (text) => {
      await strike([...text].flatMap((letter) => [down(letter), up(letter)]));
    },
    chooseFile: async (file) => {
      const { nodes } = await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: 'input[type=file]' },
      });
      await bidi.send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId }, files: [file] });
    },
    ask: (question, ...args) => bidi.evaluate(context, asked(question, args)),
    run: (source) => bidi.evaluate(context, source),
    narrow: async (isNarrow) => {
      await bidi.send('browsingContext.setViewport', { context, viewport: isNarrow ? narrowest : null });
    },
    picture: async (name) => {
      const { data } = await bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context });
      keepPicture(`firefox-${name}`, Buffer.from(data, 'base64'));
    },
  };
}

/** The signs by which WebDriver knows the keys that write nothing. */
const named: Record<string, string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};
