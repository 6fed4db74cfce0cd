/** A page that attacks whoever reads it, and what must become of it. */
export interface HostilePage {
  id: string;
  contentType: string;
  headers?: Record<string, string>;
  body: string | Uint8Array;
  /**
   * `brief`: a brief whose story has every word of `keep` and none of `drop`. `none`: nothing to read, said in plain
   * words. `any`: whatever is answered, it is answered, and not as our own mistake.
   */
  outcome: 'brief' | 'none' | 'any';
  keep: string[];
  /** In no word of what is shown, kept or exported. */
  drop: string[];
  /** How links begin that may not be offered. */
  dropLinks?: string[];
  title?: string;
  /** From the popup's start to its answer. */
  budgetMs: number;
  /** How long the page is left to itself before the click. */
  settleMs?: number;
  /** Its own script asks for `/ready/<id>` once it is as it wants to be read; waited for before the click. */
  tellsWhenReady?: boolean;
}

const host = 'http://hostile.test';

export const addressOf = ({ id }: HostilePage): string => `${host}/2026/03/${id}`;
export const readyRequest = ({ id }: HostilePage): string => `GET ${host}/ready/${id}`;
/** What nobody asks for but a page that got its way. */
export const isCanary = (request: string): boolean => request.includes(`${host}/canary/`);
