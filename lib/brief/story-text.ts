import type { Article, BlockKind } from '../model.ts';

/** Kept with the story, but no part of its text. */
const besideTheText = new Set<BlockKind>(['headline', 'caption', 'correction']);

/** The story's own text, blocks joined by a blank line; without headline, captions and corrections. */
export const storyText = ({ blocks }: Article): string =>
  blocks
    .filter(({ kind }) => !besideTheText.has(kind))
    .map(({ text }) => text)
    .join('\n\n');
