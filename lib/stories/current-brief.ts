import { brief, rulesVersion } from '../brief/brief.ts';
import type { Reading } from '../model.ts';

/** The same reading with the brief that today's rules make of it. One made by later rules than ours is not thrown away. */
export const withCurrentBrief = <R extends Reading>(reading: R): R =>
  reading.brief.rules < rulesVersion ? { ...reading, brief: brief(reading.article) } : reading;
