import type { Signal } from './signals.ts';

/** Written by scripts/page-kind.ts, which says how it was fitted; not by hand. */
export const bias = -8.49;

/** What speaks for a story, the strongest first, down to what speaks against one. */
export const weights: Record<Signal, number> = {
  titleWords: 2.32,
  declaresNews: 2.14,
  inOneBox: 1.82,
  declaresPost: 1.4,
  inOneSection: 1.4,
  proseOfPage: 1.26,
  endedOfProse: 1.26,
  isStoryAddress: 1.23,
  isOpenGraphArticle: 1.09,
  paragraphs: 1.06,
  headlineIsClaimed: 0.93,
  proseLength: 0.9,
  hasPublishedTime: 0.89,
  hasArticle: 0.85,
  hasDateInAddress: 0.73,
  hasTopHeadline: 0.5,
  hasTitleInAddress: 0.24,
  articles: -0.14,
  moreLinks: -0.15,
  declaresForum: -0.28,
  isShopAddress: -0.36,
  replies: -0.42,
  declaresService: -0.54,
  declaresGoods: -0.73,
  isOpenGraphSite: -0.79,
  prices: -1.04,
  addressing: -1.33,
  isTop: -1.42,
  isOpenGraphOther: -1.45,
  cart: -1.48,
  isListAddress: -1.51,
  isServiceAddress: -1.75,
  isManualAddress: -2.27,
  isForumAddress: -2.6,
};
