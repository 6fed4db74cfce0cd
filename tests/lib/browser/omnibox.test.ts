// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, expect, test, vi } from 'vitest';

type Offer = (suggestions: { content: string; description: string }[]) => void;
let changed: (typed: string, offer: Offer) => Promise<void> = async () => {};
let entered: (text: string) => void = () => {};
vi.mock('wxt/browser', () => ({
  browser: {
    omnibox: {
      onInputChanged: { addListener: (listener: typeof changed) => (changed = listener) },
      onInputEntered: { addListener: (listener: typeof entered) => (entered = listener) },
    },
  },
}));
const { descriptionOf, onOmnibox } = await import('../../../lib/browser/omnibox.ts');

beforeEach(() => {
  changed = async () => {};
});

test('whatever a title holds, its description is XML', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (title, about) => {
      const document = new DOMParser().parseFromString(`<d>${descriptionOf(title, about)}</d>`, 'application/xml');
      expect(document.querySelector('parsererror')).toBeNull();
      expect(descriptionOf(title, about)).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos);)/);
    }),
    { numRuns: 500 },
  );
  expect(descriptionOf('<b>Dam & co</b>', 'Courier')).toBe('&lt;b&gt;Dam &amp; co&lt;/b&gt; – <dim>Courier</dim>');
});

test('only the answer to the last letter is offered, and at most six', async () => {
  const waiting = new Map<string, (titles: string[]) => void>();
  const suggest = (typed: string) =>
    new Promise<{ chosen: string; title: string; about: string }[]>((resolve) => {
      waiting.set(typed, (titles) => resolve(titles.map((title) => ({ chosen: title, title, about: '' }))));
    });
  onOmnibox(suggest, () => {});
  const offers: string[][] = [];
  const offer: Offer = (suggestions) => offers.push(suggestions.map(({ content }) => content));
  const first = changed('d', offer);
  const second = changed('da', offer);
  waiting.get('da')?.(['1', '2', '3', '4', '5', '6', '7']);
  waiting.get('d')?.(['late']);
  await Promise.all([first, second]);
  expect(offers).toEqual([['1', '2', '3', '4', '5', '6']]);
});

test('a search that fails offers nothing, and says so to developers', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => {});
  onOmnibox(
    async () => Promise.reject(new Error('No storage')),
    () => {},
  );
  const offer = vi.fn();
  await changed('d', offer);
  expect(offer).toHaveBeenCalledWith([]);
  expect(error).toHaveBeenCalled();
});

test('what was taken or typed is handed on', () => {
  const enter = vi.fn();
  onOmnibox(async () => [], enter);
  entered('dam');
  expect(enter).toHaveBeenCalledWith('dam');
});
