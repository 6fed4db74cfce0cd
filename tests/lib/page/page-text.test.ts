// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { pageTextIn } from '../../../lib/page/page-text.ts';

/** A body made of the given nodes: a text, or an element's name and what is in it. */
function bodyOf(...nodes: (string | [string, string])[]): HTMLElement {
  const body = document.createElement('body');
  for (const node of nodes) {
    if (typeof node === 'string') body.append(node);
    else {
      const element = document.createElement(node[0]);
      element.textContent = node[1];
      body.append(element);
    }
  }
  return body;
}

it('reads across inline elements and leads back to the document', () => {
  const body = bodyOf('The ', ['b', 'un\u00adion'], ' has ', ['i', 'called'], '\n a strike.');
  const { text, rangeOf } = pageTextIn(body);
  expect(text).toBe('Theunionhascalledastrike.');
  const start = text.indexOf('union');
  expect(rangeOf(start, text.indexOf('astrike')).toString()).toBe('un\u00adion has called');
  expect(rangeOf(0, text.length).toString()).toBe('The un\u00adion has called\n a strike.');
});

it('leaves out what nobody reads', () => {
  const body = bodyOf('One', ['script', 'var two'], ['style', '.three{}'], ['noscript', 'four'], ['textarea', 'five']);
  const hidden = document.createElement('p');
  hidden.hidden = true;
  hidden.textContent = 'six';
  body.append(hidden, ' seven');
  expect(pageTextIn(body).text).toBe('Oneseven');
});

it('throws at a place that the page does not have', () => {
  expect(() => pageTextIn(bodyOf('')).rangeOf(0, 1)).toThrow('No unit 0');
});
