import { saidLength } from '../../text/said-length.ts';
import type { Story } from '../story.ts';

/** Less text than this is a notice, not a story: three sentences or so. */
const shortest = 250;
/** What stands before a paywall may be a sentence or two, and they are worth their brief. */
const shortestOpening = 100;

/** Whether the story has too few words to be briefed. */
export const isTooShort = (story: Story, isCutShort: boolean): boolean =>
  toldLength(story) < (isCutShort ? shortestOpening : shortest);

/** How much the story's own text says, its headings aside. */
export const toldLength = ({ parts }: Story): number => {
  let length = 0;
  for (const [{ text, place }, part] of parts) if (part === 'story' && place.level === 0) length += saidLength(text);
  return length;
};
