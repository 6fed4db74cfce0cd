import { expect, test } from 'vitest';
import { killRounds } from '../../scripts/soak/kill-rounds.ts';

// The long form is `npm run soak`.
test('a browser that is killed in mid-write loses nothing that was acknowledged, and leaves nothing by half', async () => {
  const { acknowledged, faults } = await killRounds(2);
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(0);
});
