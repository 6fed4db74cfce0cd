import type { Block } from '../model.ts';

/** Enough of a story's running text to tell its language by. */
export const openingOf = (blocks: Block[]): string =>
  blocks
    .filter(({ kind }) => kind === 'paragraph' || kind === 'item')
    .slice(0, 40)
    .map((block) => block.text)
    .join(' ');
