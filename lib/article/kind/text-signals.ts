import { saidLength } from '../../text/said-length.ts';
import type { Leaf } from '../leaves.ts';
import { likeness, wordsOf } from '../metadata/title.ts';
import type { PageWithText } from '../page-seen.ts';
import { isWithin, type Place } from '../place.ts';
import { isRunning } from './running.ts';
import { some } from './some.ts';

/** How a page's running text is made and how it is spread over the page; each between 0 and 1. */
export const textSignals = ({ leaves, core, headline, claims }: PageWithText) => {
  const prose = leaves.filter((leaf, at) => core.chosen[at] && isWithin(leaf.place, core.root) && isRunning(leaf));
  const length = lengthOf(prose);
  const title = headline?.text ?? claims[0] ?? '';
  const addressing = prose.reduce((sum, { text }) => sum + (text.match(addressed)?.length ?? 0), 0);
  return {
    // From 250 letters, a notice, to 10,000, a long read.
    proseLength: between0and1(Math.log(Math.max(1, length) / 250) / Math.log(40)),
    paragraphs: some(prose.length, 30),
    proseOfPage: share(length, Math.max(length, lengthOf(leaves.filter(isReadable)))),
    endedOfProse: share(prose.filter(({ text }) => end.test(text)).length, prose.length),
    // A story's paragraphs stand side by side; a landing page's, a forum's and a list's have a box each.
    inOneBox: share(largest(prose, 1, 2), length),
    inOneSection: share(largest(prose, 1, 2, 3), length),
    // "You" and "we" every forty letters: somebody sells or asks.
    addressing: between0and1(share(addressing * 40, length)),
    titleWords: between0and1(wordsOf(title).length / 10),
    hasTopHeadline: headline && leaves[headline.at]?.place.level === 1 ? 1 : 0,
    headlineIsClaimed: headline ? Math.max(0, ...claims.map((claim) => likeness(headline.text, claim))) : 0,
  };
};

/** Longer text without a break is no reader's: a script's data, a test's junk. It shall not outweigh all else on the page. */
const isReadable = ({ text }: Leaf): boolean => text.length <= 3000;

const lengthOf = (leaves: Leaf[]): number => leaves.reduce((sum, { text }) => sum + saidLength(text), 0);

/** The most text that one box holds, so many steps above the paragraphs. */
const largest = (prose: Leaf[], ...steps: number[]): number => {
  const boxes = new Map<Place, number>();
  for (const { place, text } of prose) {
    let step = 0;
    for (let box = place.up; box && step < Math.max(...steps); box = box.up) {
      if (steps.includes(++step)) boxes.set(box, (boxes.get(box) ?? 0) + saidLength(text));
    }
  }
  return Math.max(0, ...boxes.values());
};

const share = (part: number, whole: number): number => (whole === 0 ? 0 : Math.min(1, part / whole));
const between0and1 = (value: number): number => Math.min(1, Math.max(0, value));

const end = /[.!?…。！？؟۔।:;]["'”’»)\]」』]*$/;
const addressed = /\b(?:you|your|we|our|us|ihre?[nmrs]?|sie|wir|unsere?[nmrs]?|vous|votre|vos|nous|notre|nos)\b/gi;
