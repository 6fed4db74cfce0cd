import type { HostilePage } from '../../../scripts/hostile/hostile-page.ts';
import { claimPages } from './claims.ts';
import { letterPages } from './letters.ts';
import { markupPages } from './markup.ts';
import { scriptPages } from './scripts.ts';
import { shapePages } from './shapes.ts';

export const hostilePages: HostilePage[] = [
  ...markupPages,
  ...scriptPages,
  ...claimPages,
  ...shapePages,
  ...letterPages,
];
