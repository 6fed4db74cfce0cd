import type { Browser, Page } from 'puppeteer-core';
import { eventually } from './reader.ts';

/** The part of WebDriver BiDi that Puppeteer has no words for: contexts of the browser's own and of an extension. */
export class BiDi {
  readonly #send: (method: string, params: object) => Promise<unknown>;

  private constructor(send: (method: string, params: object) => Promise<unknown>) {
    this.#send = send;
  }

  static of(browser: Browser): BiDi {
    // Puppeteer keeps the connection to itself in its types only.
    const { connection } = browser as unknown as { connection: { send(m: string, p: object): Promise<unknown> } };
    return new BiDi((method, params) => connection.send(method, params));
  }

  async send<T>(method: string, params: object): Promise<T> {
    const answer = (await this.#send(method, params)) as { result: T };
    return answer.result;
  }

  /** Opens a tab at an address that the protocol never reports as loaded, and waits until it is there. */
  async openTab(address: string, { inFront = false, as = 'tab' }: Opening = {}): Promise<string> {
    const { context } = await this.send<{ context: string }>('browsingContext.create', {
      type: as,
      background: !inFront,
    });
    await this.send('browsingContext.navigate', { context, url: address, wait: 'none' });
    await eventually(address, () =>
      this.evaluate<boolean>(
        context,
        `location.href.startsWith(${JSON.stringify(address)}) && document.readyState === 'complete'`,
      ),
    );
    return context;
  }

  /** Opens a page of Firefox's own in a tab, and waits until it is there: that too is never reported. */
  async openIn(page: Page, address: string): Promise<void> {
    const open = async () =>
      (await this.send<{ contexts: { context: string; url: string }[] }>('browsingContext.getTree', {})).contexts;
    const context = (await open()).find(({ url }) => url === page.url())?.context;
    await this.send('browsingContext.navigate', { context, url: address, wait: 'none' });
    await eventually(address, async () => (await open()).some((tab) => tab.context === context && tab.url === address));
  }

  async evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      // Structured values come back in the protocol's own notation; as JSON they are what they were.
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      awaitPromise: true,
      userActivation: true,
      target: { context },
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return (answer.result.value === undefined ? undefined : JSON.parse(answer.result.value)) as T;
  }
}

interface Opening {
  inFront?: boolean;
  as?: 'tab' | 'window';
}

type Evaluated =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };
