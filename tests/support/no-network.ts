import { vi } from 'vitest';

/** Unit tests have no network: a call fails the test that made it. */
vi.stubGlobal('fetch', (address: unknown) => {
  throw new Error(`A unit test asked the network for ${String(address)}`);
});
