/** What is judged of a fact: that editors call it essential, that its sentence makes an essential statement, that they keep its sentence. */
export type Judgement = 'essential' | 'stated' | 'kept';
/** A bias, and a weight for each of `signNames`. */
export type Judgements = Record<Judgement, { bias: number; weights: number[] }>;

/** Written by scripts/rank-facts.ts, which says how well these do in outlets that they were not fitted on; not by hand. */
export const judgements: Judgements = {
  essential: {
    bias: -1.63,
    // biome-ignore format: a line a sign
    weights: [
      1.19, // weight
      0.57, // early
      0.14, // first
      -0.04, // share of the story read
      -0.08, // news
      -3.53, // headline
      -0.65, // standfirst or digest
      -0.21, // item
      0.61, // set apart
      -0.57, // length
      -2.6, // length of the story
      0.74, // words of the subject
      -0.35, // rare words of the headline
      0.11, // opens its block
      -0.26, // quotation marks
      0.02, // names
      0.05, // figures
      -0.24, // blocks before
      0.75, // lead-in
      0.6, // what: any
      -0.33, // who: any
      0.09, // number: any
      -0.19, // when: any
      -0.55, // where: any
      -0.39, // quote: any
      0, // what: score
      3.5, // who: score
      9.15, // number: score
      2.89, // when: score
      0.6, // where: score
      2.33, // quote: score
      3.32, // what: words of the headline
      0.21, // who: words of the headline
      0.04, // number: words of the headline
      1.39, // when: words of the headline
      1.31, // where: words of the headline
      3.9, // quote: words of the headline
      0.21, // what: early
      1.04, // who: early
      0.73, // number: early
      0.53, // when: early
      0.41, // where: early
      0.92, // quote: early
      0.27, // number: no unit
      -0.01, // number: money or percent
      -0.5, // number: below ten
      0.08, // number: says of what
      -0.09, // who: mentions
      0.73, // who: title
      0.89, // when: a day
      2.11, // when: no date
      0.16, // quote: speaker
      -0.81, // how late in its sentence
    ],
  },
  stated: {
    bias: -2.93,
    // biome-ignore format: a line a sign
    weights: [
      1.16, // weight
      0.48, // early
      -0.36, // first
      -0.26, // share of the story read
      1.07, // news
      -4.62, // headline
      -1.33, // standfirst or digest
      1.24, // item
      -2.58, // set apart
      0.39, // length
      -2.04, // length of the story
      1.16, // words of the subject
      1.61, // rare words of the headline
      0.18, // opens its block
      -0.57, // quotation marks
      0, // names
      -0.2, // figures
      -0.3, // blocks before
      0.61, // lead-in
      0.37, // what: any
      -0.3, // who: any
      0.06, // number: any
      0.16, // when: any
      -0.2, // where: any
      -0.39, // quote: any
      0, // what: score
      -2.15, // who: score
      -0.87, // number: score
      1.08, // when: score
      -0.48, // where: score
      -1.12, // quote: score
      0.21, // what: words of the headline
      0.68, // who: words of the headline
      0.59, // number: words of the headline
      3.55, // when: words of the headline
      -0.44, // where: words of the headline
      1.95, // quote: words of the headline
      0.19, // what: early
      0.13, // who: early
      0.73, // number: early
      0.71, // when: early
      1.52, // where: early
      -0.62, // quote: early
      -0.18, // number: no unit
      -0.11, // number: money or percent
      -0.04, // number: below ten
      0.14, // number: says of what
      1.31, // who: mentions
      0.54, // who: title
      0.33, // when: a day
      0.47, // when: no date
      -0.24, // quote: speaker
      -0.04, // how late in its sentence
    ],
  },
  kept: {
    bias: 1.14,
    // biome-ignore format: a line a sign
    weights: [
      2.02, // weight
      0.04, // early
      -0.66, // first
      0.47, // share of the story read
      -0.09, // news
      1.62, // headline
      -2.67, // standfirst or digest
      -0.26, // item
      -1.48, // set apart
      0.42, // length
      -2.73, // length of the story
      -0.23, // words of the subject
      1.53, // rare words of the headline
      0.56, // opens its block
      -0.29, // quotation marks
      -0.04, // names
      -0.13, // figures
      -0.54, // blocks before
      -0.81, // lead-in
      0.01, // what: any
      -0.17, // who: any
      0, // number: any
      0.51, // when: any
      -0.09, // where: any
      -0.04, // quote: any
      0, // what: score
      -0.91, // who: score
      -0.05, // number: score
      -0.07, // when: score
      -1.06, // where: score
      1.56, // quote: score
      -0.38, // what: words of the headline
      0.08, // who: words of the headline
      0.64, // number: words of the headline
      3.99, // when: words of the headline
      0.17, // where: words of the headline
      0.46, // quote: words of the headline
      -0.23, // what: early
      0.33, // who: early
      1.54, // number: early
      -0.32, // when: early
      0.31, // where: early
      -0.89, // quote: early
      -0.38, // number: no unit
      0.27, // number: money or percent
      -0.24, // number: below ten
      -0.03, // number: says of what
      0.13, // who: mentions
      0.56, // who: title
      0.35, // when: a day
      0.18, // when: no date
      0.19, // quote: speaker
      0.08, // how late in its sentence
    ],
  },
};
