import { vi } from 'vitest';
import type { Doings } from '../../components/doings.ts';

/** Doings that do nothing and remember what they were asked. */
export const madeDoings = () => ({
  linkTo: vi.fn<Doings['linkTo']>(
    ({ block, start }) => `https://quay-courier.example/2026/11/coal-pier#${block}-${start}`,
  ),
  show: vi.fn<Doings['show']>(async () => 'exact'),
  clear: vi.fn<Doings['clear']>(),
  save: vi.fn<Doings['save']>(async () => 'saved'),
  copy: vi.fn<Doings['copy']>(async () => {}),
  copyLink: vi.fn<Doings['copyLink']>(async () => {}),
  openList: vi.fn<Doings['openList']>(),
  kept: {
    find: vi.fn<Doings['kept']['find']>(async () => ({ id: 'story-1', marks: { tags: [], highlights: [] } })),
    mark: vi.fn<Doings['kept']['mark']>(async () => true),
    knownTags: vi.fn<Doings['kept']['knownTags']>(async () => ['ports', 'weather']),
    drafts: { keep: vi.fn(), find: vi.fn(), drop: vi.fn() },
  },
  openPanel: vi.fn(),
});
