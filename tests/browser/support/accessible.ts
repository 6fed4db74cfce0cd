import axe from 'axe-core';
import type { ListWindow } from './list-window.ts';

const all = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'],
  // Off by itself, being the newest.
  rules: { 'target-size': { enabled: true } },
  resultTypes: ['violations'],
};
/** What another look changes. */
const colours = { runOnly: { type: 'rule', values: ['color-contrast'] }, resultTypes: ['violations'] };

/** The rules of accessibility that are broken there, and where: all that a machine can check, or those about colours alone. */
export async function brokenRules(window: ListWindow, checked: 'all' | 'colours'): Promise<string[]> {
  if (!(await window.run<boolean>(`'axe' in window`))) await window.run(`(() => {\n${axe.source}\n})()`);
  return window.run<string[]>(`(async () => {
    // What fades from one look to the other is checked once it is there.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { violations } = await axe.run(document, ${JSON.stringify(checked === 'all' ? all : colours)});
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 200) + ' ' + failureSummary));
  })()`);
}
