import type { NoBrief } from '../../components/problem-words.ts';
import { exportedBrief } from '../../lib/brief/export/exported-brief.ts';
import type { Reading } from '../../lib/model.ts';
import type { HostilePage } from './hostile-page.ts';

/** What the reader of a hostile page met with. */
export interface Seen {
  /** What the popup showed. */
  popup: string;
  /** From the popup's start until it said anything but that it is busy, on its own clock. */
  firstMs: number;
  /** And until it said the above: a busy page is tried again. */
  ms: number;
  /** Why there was no brief, as the popup said. */
  problem?: NoBrief;
  /** The story as it was saved from the popup, where there was a brief. */
  kept?: Reading;
  /** Requests that only the page's attack can have made, from the click on. */
  canaries: string[];
}

/** The product's promise for any page at all. */
const longestSilenceMs = 3_000;

/** What is wrong with that, in one line each; nothing where all is as it must be. */
export function faultsOf(page: HostilePage, seen: Seen): string[] {
  const faults = [...outcomeFaults(page, seen), ...(seen.kept ? storyFaults(page, seen.kept) : [])];
  for (const word of page.drop) if (seen.popup.includes(word)) faults.push(`the popup shows ${word}`);
  if (seen.ms > page.budgetMs) faults.push(`took ${Math.round(seen.ms)} ms of ${page.budgetMs}`);
  if (seen.firstMs > longestSilenceMs) faults.push(`said nothing for ${Math.round(seen.firstMs)} ms`);
  for (const canary of seen.canaries) faults.push(`made the page ask for ${canary}`);
  return faults;
}

function outcomeFaults({ outcome }: HostilePage, { problem, kept }: Seen): string[] {
  if (problem === 'failed') return ['says that something went wrong with us'];
  if (outcome === 'brief') return problem ? [`no brief: ${problem}`] : kept ? [] : ['the story was not kept'];
  if (outcome === 'none')
    return problem === undefined ? ['a brief of a page with nothing to read'] : nothingSaid(problem);
  return [];
}

/** A page with nothing to read is not busy, and it is not ours to say that it needs a click. */
const nothingSaid = (problem: NoBrief): string[] =>
  problem === 'page-silent' || problem === 'needs-click'
    ? [`does not say that there is nothing to read: ${problem}`]
    : [];

function storyFaults(page: HostilePage, reading: Reading): string[] {
  const exported = exportedBrief(reading);
  const whole = JSON.stringify(exported);
  const faults: string[] = [];
  for (const word of page.keep) if (!exported.text.includes(word)) faults.push(`the story lacks ${word}`);
  for (const word of page.drop) if (whole.includes(word)) faults.push(`the brief has ${word}`);
  if (page.title !== undefined && exported.title !== page.title) faults.push(`is titled "${exported.title}"`);
  const links = [
    ...exported.links.map(({ title, href }) => ({ text: title, href })),
    ...reading.article.pageLinks,
    ...reading.article.blocks.flatMap(({ text, marks }) =>
      marks.flatMap((mark) =>
        mark.kind === 'link' ? { text: text.slice(mark.start, mark.end), href: mark.href } : [],
      ),
    ),
  ];
  for (const { text, href } of links) {
    if (!/^https?:/.test(href)) faults.push(`links to ${href}`);
    if (page.dropLinks?.some((opening) => text.startsWith(opening))) faults.push(`offers the link "${text}"`);
  }
  // JSON has its own escapes for them, so they are looked for in what it was made of.
  if (!exported.text.isWellFormed() || !exported.title.isWellFormed()) faults.push('has half a character in it');
  return faults;
}
