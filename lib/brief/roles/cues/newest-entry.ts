import type { Block } from '../../../model.ts';
import { entryTime } from '../../../text/entry-time.ts';
import { type CueRule, wholeOf } from '../cue.ts';

/**
 * A live page begins with its newest entry: 16:56, above 16:41. Nothing where the oldest comes first, or where the times
 * close their entries, as then the first time is that of what stands above it.
 */
export const newestEntry: CueRule = {
  rule: 'newest-entry',
  find(sentence, { article: { form, blocks } }) {
    if (form !== 'live') return undefined;
    const newest = blocks.findIndex(isStamp);
    const older = blocks.findIndex((block, at) => at > newest && isStamp(block));
    if (older < 0 || timeOf(blocks[older]) > timeOf(blocks[newest]) || closesEntries(blocks, newest)) return undefined;
    return blocks.slice(newest, older).includes(sentence.block) ? { weight: 3, at: wholeOf(sentence) } : undefined;
  },
};

const isStamp = ({ kind, text }: Block): boolean => kind === 'heading' && entryTime(text) !== undefined;

const timeOf = (block: Block | undefined): number => entryTime(block?.text ?? '') ?? 0;

/** Nothing follows the last time, or an entry's title stands above the first. */
const closesEntries = (blocks: Block[], first: number): boolean => {
  const title = blocks[first + 1];
  return (
    (title?.kind === 'heading' &&
      blocks.slice(0, first).some(({ kind, level }) => kind === 'heading' && level === title.level)) ||
    !blocks.slice(blocks.findLastIndex(isStamp)).some(({ kind }) => kind === 'paragraph' || kind === 'item')
  );
};
