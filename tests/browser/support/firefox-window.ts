import type { BiDi } from './bidi.ts';
import type { Look } from './list-window.ts';
import { eventually } from './reader.ts';

/** Firefox's own window, which is a document too: toolbar, popups, sidebar. Its code runs there, so it is given as source. */
export class FirefoxWindow {
  readonly #bidi: BiDi;
  readonly #context: string;

  private constructor(bidi: BiDi, context: string) {
    this.#bidi = bidi;
    this.#context = context;
  }

  static async of(bidi: BiDi): Promise<FirefoxWindow> {
    const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {
      'moz:scope': 'chrome',
    });
    const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
    if (!window) throw new Error('Firefox shows no window');
    return new FirefoxWindow(bidi, window.context);
  }

  /** Moves an extension's button from the menu of extensions to the toolbar. */
  async showButton(widget: string): Promise<void> {
    await this.#run(`
      ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs')
        .CustomizableUI.addWidgetToArea('${widget}', 'nav-bar')`);
    await eventually(`the button ${widget}`, () => this.#run<boolean>(`document.getElementById('${widget}') !== null`));
  }

  /** Closes the popup that is open, if any: a click on its button would do no more than that. */
  async closePopup(): Promise<void> {
    await this.#run(`document.querySelectorAll('#customizationui-widget-panel').forEach((panel) => panel.hidePopup())`);
    await eventually('the popup before is closed', () =>
      this.#run<boolean>(`document.querySelector('browser.webextension-popup-browser') === null`),
    );
  }

  /** Clicks a button of the toolbar. */
  async click(widget: string): Promise<void> {
    await this.#run(
      `document.getElementById('${widget}').querySelector('.unified-extensions-item-action-button').click()`,
    );
  }

  /** Enter, from the keyboard, for what has the focus in the popup: a reader's gesture, which a script's click is not. */
  async pressEnterInPopup(): Promise<void> {
    await this.#run(`(() => {
      document.querySelector('browser.webextension-popup-browser').focus();
      const keyboard = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      keyboard.beginInputTransactionForTests(window);
      const enter = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
      keyboard.keydown(enter);
      keyboard.keyup(enter);
    })()`);
  }

  /** Whether the sidebar is open; if so, it is given the width of Chromium's panel. */
  hasSidebar(): Promise<boolean> {
    return this.#run<boolean>(`(() => {
      document.getElementById('sidebar-box').style.width = '360px';
      return SidebarController.isOpen;
    })()`);
  }

  async prefer(theme: 'light' | 'dark'): Promise<void> {
    const dark = theme === 'dark';
    await this.#run(`(() => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${dark ? 0 : 1});
      // The sidebar is dressed as the window is, whatever pages get.
      Services.prefs.setIntPref('ui.systemUsesDarkTheme', ${dark ? 1 : 0});
    })()`);
    // Firefox tells its documents in its own time, and says nothing when it has.
    await new Promise((resolve) => setTimeout(resolve, 500));
  }

  /** Takes the focus from the bars of the window in front into its page. */
  async enterPage(): Promise<void> {
    await this.#run(`Services.wm.getMostRecentWindow('navigator:browser').gBrowser.selectedBrowser.focus()`);
  }

  /** The same for a page that can be asked whether it was told. Firefox forces its colours where pages may not choose theirs. */
  async wear(look: Look): Promise<void> {
    await this.#run(`(() => {
      Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', ${look === 'dark' ? 0 : 1});
      Services.prefs.setIntPref('browser.display.document_color_use', ${look === 'forced' ? 2 : 0});
    })()`);
  }

  /** What is painted there, as PNG. */
  async picture(place: 'popup' | 'sidebar' | 'list'): Promise<Uint8Array> {
    const browser = {
      popup: `document.querySelector('browser.webextension-popup-browser')`,
      sidebar: `document.getElementById('sidebar')`,
      list: `gBrowser.selectedBrowser`,
    }[place];
    const address = await this.#run<string>(`(async () => {
      const browser = ${browser};
      const { width, height } = browser.getBoundingClientRect();
      const part = new DOMRect(0, 0, width, height);
      const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(part, 1, 'rgb(255,255,255)');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png');
    })()`);
    return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
  }

  #run<T = unknown>(source: string): Promise<T> {
    return this.#bidi.evaluate<T>(this.#context, source);
  }
}
