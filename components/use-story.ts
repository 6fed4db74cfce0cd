import { useState } from 'preact/hooks';
import type { Reading } from '../lib/model.ts';

/** The story that the brief is of, and what it takes to choose another one; the page's own where it tells but one. */
export function useStory(page: Reading, stories: Reading[]) {
  const [chosen, onChoose] = useState(0);
  return { ...(stories[chosen] ?? page), chooser: { stories, chosen, onChoose } };
}
