import axe from 'axe-core';
import { expect } from 'vitest';

/** No rule of accessibility that can be checked without a layout is broken. Colours are looked at in a real browser. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}
