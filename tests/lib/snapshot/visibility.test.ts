import { afterEach, expect, test, vi } from 'vitest';
import { Visibility } from '../../../lib/snapshot/visibility.ts';
import { documentOf } from '../../support/parse-page.ts';

afterEach(() => vi.unstubAllGlobals());

/** A body as a browser has it: what shows is what is laid out, which in this document is nothing. */
function bodyIn(view: object | null): Element {
  class LaidOut {
    checkVisibility(): boolean {
      return false;
    }
  }
  vi.stubGlobal('Element', LaidOut);
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block' }));
  const document = documentOf(
    '<!doctype html><html><body><p>The ferry sails again.</p><p hidden>Sign up</p></body></html>',
  );
  Object.defineProperty(document, 'defaultView', { value: view });
  return Object.assign(document.body, { checkVisibility: () => false });
}

test.each([
  ['in a page, what is not laid out does not show', {}, [true, true]],
  ['in a document without a window nothing is laid out, and only the attribute hides', null, [false, true]],
])('%s', (_, view, hidden) => {
  const body = bodyIn(view);
  const visibility = new Visibility(body);
  expect([...body.children].map((element) => visibility.isHidden(element, 'p'))).toEqual(hidden);
});
