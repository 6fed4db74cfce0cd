import type { Signal } from './signals.ts';

/** Written by scripts/fit-page-kind.ts, which says how it was fitted; not by hand. */
export const bias = -8.36;

/** What speaks for a story, the strongest first, down to what speaks against one. */
export const weights: Record<Signal, number> = {
  declaresNews: 2.1,
  titleWords: 2.09,
  inOneBox: 1.87,
  endedOfProse: 1.38,
  declaresPost: 1.34,
  isStoryAddress: 1.29,
  proseOfPage: 1.24,
  hasPublishedTime: 1.19,
  inOneSection: 1.18,
  paragraphs: 1.1,
  isOpenGraphArticle: 0.95,
  headlineIsClaimed: 0.89,
  proseLength: 0.86,
  hasArticle: 0.82,
  hasDateInAddress: 0.67,
  hasTopHeadline: 0.63,
  hasTitleInAddress: 0.47,
  isShopAddress: -0.3,
  declaresForum: -0.32,
  moreLinks: -0.34,
  replies: -0.37,
  articles: -0.38,
  declaresService: -0.52,
  declaresGoods: -0.75,
  prices: -0.76,
  isOpenGraphSite: -0.85,
  addressing: -1.18,
  isTop: -1.37,
  isListAddress: -1.49,
  isOpenGraphOther: -1.5,
  cart: -1.6,
  isServiceAddress: -1.73,
  isForumAddress: -2.59,
  isManualAddress: -2.75,
};
