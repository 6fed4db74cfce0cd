import { type ComponentChild, render } from 'preact';
import { WordsContext } from '../../components/words.ts';
import { uiDirection, words } from '../../lib/browser/words.ts';

/** Shows one of our pages, in the language and direction of our words. */
export function mount(view: ComponentChild): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  document.documentElement.lang = words('languageTag');
  document.documentElement.dir = uiDirection();
  render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
}
