/** What is judged of a fact: that editors call it essential, that its sentence makes an essential statement, that they keep its sentence. */
export type Judgement = 'essential' | 'stated' | 'kept';
/** A bias, and a weight for each of `signNames`. */
export type Judgements = Record<Judgement, { bias: number; weights: number[] }>;

/** Written by scripts/rank-facts.ts, which says how well these do in outlets that they were not fitted on; not by hand. */
export const judgements: Judgements = {
  essential: {
    bias: -1.74,
    // biome-ignore format: a line a sign
    weights: [
      1.09, // weight
      0.64, // early
      0.19, // first
      -0.1, // share of the story read
      -0.08, // news
      -3.69, // headline
      -0.75, // standfirst or digest
      -0.21, // item
      0.32, // set apart
      -0.51, // length
      -2.53, // length of the story
      0.77, // words of the subject
      -0.14, // rare words of the headline
      0.1, // opens its block
      -0.25, // quotation marks
      0.01, // names
      0.04, // figures
      -0.21, // blocks before
      0.83, // lead-in
      0.61, // what: any
      -0.4, // who: any
      0.11, // number: any
      -0.19, // when: any
      -0.58, // where: any
      -0.35, // quote: any
      0, // what: score
      2.86, // who: score
      9.24, // number: score
      2.8, // when: score
      1.06, // where: score
      2.1, // quote: score
      3.25, // what: words of the headline
      0.41, // who: words of the headline
      0.03, // number: words of the headline
      1.36, // when: words of the headline
      1.24, // where: words of the headline
      3.63, // quote: words of the headline
      0.33, // what: early
      1.3, // who: early
      0.67, // number: early
      0.54, // when: early
      0.47, // where: early
      0.93, // quote: early
      0, // number: no unit
      0.01, // number: money or percent
      -0.52, // number: below ten
      0.14, // number: says of what
      0.15, // who: mentions
      0.7, // who: title
      0.9, // when: a day
      2.1, // when: no date
      0.12, // quote: speaker
      -0.77, // how late in its sentence
    ],
  },
  stated: {
    bias: -2.59,
    // biome-ignore format: a line a sign
    weights: [
      1.08, // weight
      0.27, // early
      -0.03, // first
      -0.37, // share of the story read
      0.71, // news
      -5.37, // headline
      -1.53, // standfirst or digest
      1.27, // item
      -2.78, // set apart
      0.41, // length
      -2.4, // length of the story
      1.22, // words of the subject
      2.27, // rare words of the headline
      0.19, // opens its block
      -0.62, // quotation marks
      -0.01, // names
      -0.22, // figures
      -0.28, // blocks before
      0.65, // lead-in
      0.39, // what: any
      -0.35, // who: any
      0, // number: any
      0.13, // when: any
      -0.14, // where: any
      -0.35, // quote: any
      0, // what: score
      -1.72, // who: score
      0.87, // number: score
      0.99, // when: score
      0.73, // where: score
      -1.19, // quote: score
      0.03, // what: words of the headline
      0.51, // who: words of the headline
      1.07, // number: words of the headline
      3.36, // when: words of the headline
      -0.56, // where: words of the headline
      1.94, // quote: words of the headline
      0.19, // what: early
      0.15, // who: early
      0.65, // number: early
      0.75, // when: early
      1.43, // where: early
      -0.53, // quote: early
      0.08, // number: no unit
      -0.27, // number: money or percent
      0.06, // number: below ten
      0.07, // number: says of what
      1.31, // who: mentions
      0.52, // who: title
      0.38, // when: a day
      0.45, // when: no date
      -0.26, // quote: speaker
      -0.02, // how late in its sentence
    ],
  },
  kept: {
    bias: 1.39,
    // biome-ignore format: a line a sign
    weights: [
      1.95, // weight
      -0.11, // early
      -0.44, // first
      0.39, // share of the story read
      -0.26, // news
      1.42, // headline
      -2.82, // standfirst or digest
      -0.26, // item
      -1.95, // set apart
      0.41, // length
      -3.05, // length of the story
      -0.05, // words of the subject
      1.98, // rare words of the headline
      0.56, // opens its block
      -0.28, // quotation marks
      -0.05, // names
      -0.12, // figures
      -0.53, // blocks before
      -0.71, // lead-in
      0.03, // what: any
      -0.18, // who: any
      -0.06, // number: any
      0.5, // when: any
      -0.05, // where: any
      -0.03, // quote: any
      0, // what: score
      -1.41, // who: score
      1.19, // number: score
      0.06, // when: score
      -0.06, // where: score
      1.83, // quote: score
      -0.35, // what: words of the headline
      -0.05, // who: words of the headline
      0.77, // number: words of the headline
      3.86, // when: words of the headline
      0.11, // where: words of the headline
      0.14, // quote: words of the headline
      -0.17, // what: early
      0.08, // who: early
      1.78, // number: early
      -0.31, // when: early
      0.34, // where: early
      -0.71, // quote: early
      -0.53, // number: no unit
      0.19, // number: money or percent
      -0.18, // number: below ten
      -0.08, // number: says of what
      0.52, // who: mentions
      0.59, // who: title
      0.34, // when: a day
      0.24, // when: no date
      0.1, // quote: speaker
      0.13, // how late in its sentence
    ],
  },
};
