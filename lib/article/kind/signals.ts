import type { PageWithText } from '../page-seen.ts';
import { addressSignals } from './address-signals.ts';
import { companySignals } from './company-signals.ts';
import { declaredSignals } from './declared-signals.ts';
import { textSignals } from './text-signals.ts';

/** What speaks for and against a page being a story, each between 0 and 1. */
export const signalsOf = (page: PageWithText) => ({
  ...addressSignals(page.snapshot.url),
  ...declaredSignals(page),
  ...textSignals(page),
  ...companySignals(page),
});

export type Signals = ReturnType<typeof signalsOf>;
export type Signal = keyof Signals;
