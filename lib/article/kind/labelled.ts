import { knownLabel } from '../../text/labels/known-label.ts';
import { leadInOf } from '../lead-in.ts';
import type { PageWithText } from '../page-seen.ts';
import { isRunning } from './running.ts';

/** Whether the text announces its parts as only stories do: "Why it matters:" here, "What's next:" there. */
export const isLabelled = ({ leaves, core }: PageWithText): boolean => {
  const roles = new Set<string>();
  for (const [at, leaf] of leaves.entries()) {
    if (!core.chosen[at] || !isRunning(leaf)) continue;
    const leadIn = leadInOf(leaf.text, leaf.marks);
    const known = leadIn && knownLabel(leaf.text.slice(leadIn.start, leadIn.end));
    if (known?.sure && known.role !== 'deeper') roles.add(known.role);
  }
  return roles.size >= 2;
};
