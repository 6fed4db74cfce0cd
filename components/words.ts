import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../lib/words.ts';

/** Components say nothing themselves: the page that mounts them provides the words. */
export const WordsContext = createContext<Words>((key) => key);
export const useWords = () => useContext(WordsContext);
