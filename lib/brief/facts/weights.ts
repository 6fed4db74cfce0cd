/** What is judged of a fact: that editors call it essential, that its sentence makes an essential statement, that they keep its sentence. */
export type Judgement = 'essential' | 'stated' | 'kept';
/** A bias, and a weight for each of `signNames`. */
export type Judgements = Record<Judgement, { bias: number; weights: number[] }>;

/** Written by scripts/rank-facts.ts, which says how well these do in outlets that they were not fitted on; not by hand. */
export const judgements: Judgements = {
  essential: {
    bias: -1.73,
    // biome-ignore format: a line a sign
    weights: [
      1.09, // weight
      0.63, // early
      0.2, // first
      -0.12, // share of the story read
      -0.07, // news
      -3.66, // headline
      -0.74, // standfirst or digest
      -0.21, // item
      0.32, // set apart
      -0.51, // length
      -2.54, // length of the story
      0.76, // words of the subject
      -0.21, // rare words of the headline
      0.1, // opens its block
      -0.25, // quotation marks
      0.01, // names
      0.04, // figures
      -0.21, // blocks before
      0.83, // lead-in
      0.61, // what: any
      -0.4, // who: any
      0.1, // number: any
      -0.18, // when: any
      -0.58, // where: any
      -0.35, // quote: any
      0, // what: score
      2.8, // who: score
      9.23, // number: score
      2.83, // when: score
      1.07, // where: score
      2.11, // quote: score
      3.31, // what: words of the headline
      0.44, // who: words of the headline
      0.06, // number: words of the headline
      1.38, // when: words of the headline
      1.25, // where: words of the headline
      3.66, // quote: words of the headline
      0.32, // what: early
      1.29, // who: early
      0.74, // number: early
      0.54, // when: early
      0.48, // where: early
      0.93, // quote: early
      -0.01, // number: no unit
      -0.01, // number: money or percent
      -0.52, // number: below ten
      0.13, // number: says of what
      0.17, // who: mentions
      0.7, // who: title
      0.89, // when: a day
      2.11, // when: no date
      0.12, // quote: speaker
      -0.78, // how late in its sentence
    ],
  },
  stated: {
    bias: -2.6,
    // biome-ignore format: a line a sign
    weights: [
      1.08, // weight
      0.27, // early
      -0.04, // first
      -0.37, // share of the story read
      0.71, // news
      -5.36, // headline
      -1.56, // standfirst or digest
      1.27, // item
      -2.79, // set apart
      0.41, // length
      -2.39, // length of the story
      1.21, // words of the subject
      2.3, // rare words of the headline
      0.19, // opens its block
      -0.62, // quotation marks
      -0.01, // names
      -0.22, // figures
      -0.28, // blocks before
      0.65, // lead-in
      0.38, // what: any
      -0.36, // who: any
      0.02, // number: any
      0.12, // when: any
      -0.14, // where: any
      -0.36, // quote: any
      0, // what: score
      -1.78, // who: score
      0.9, // number: score
      0.98, // when: score
      0.75, // where: score
      -1.19, // quote: score
      0.02, // what: words of the headline
      0.52, // who: words of the headline
      1.07, // number: words of the headline
      3.35, // when: words of the headline
      -0.57, // where: words of the headline
      1.93, // quote: words of the headline
      0.21, // what: early
      0.16, // who: early
      0.55, // number: early
      0.76, // when: early
      1.44, // where: early
      -0.53, // quote: early
      0.1, // number: no unit
      -0.25, // number: money or percent
      0.06, // number: below ten
      0.09, // number: says of what
      1.33, // who: mentions
      0.52, // who: title
      0.38, // when: a day
      0.45, // when: no date
      -0.26, // quote: speaker
      -0.02, // how late in its sentence
    ],
  },
  kept: {
    bias: 1.38,
    // biome-ignore format: a line a sign
    weights: [
      1.95, // weight
      -0.11, // early
      -0.45, // first
      0.39, // share of the story read
      -0.26, // news
      1.42, // headline
      -2.82, // standfirst or digest
      -0.26, // item
      -1.95, // set apart
      0.41, // length
      -3.04, // length of the story
      -0.06, // words of the subject
      1.97, // rare words of the headline
      0.56, // opens its block
      -0.28, // quotation marks
      -0.05, // names
      -0.12, // figures
      -0.53, // blocks before
      -0.71, // lead-in
      0.02, // what: any
      -0.18, // who: any
      -0.06, // number: any
      0.5, // when: any
      -0.05, // where: any
      -0.03, // quote: any
      0, // what: score
      -1.42, // who: score
      1.19, // number: score
      0.07, // when: score
      -0.05, // where: score
      1.83, // quote: score
      -0.34, // what: words of the headline
      0, // who: words of the headline
      0.77, // number: words of the headline
      3.86, // when: words of the headline
      0.11, // where: words of the headline
      0.14, // quote: words of the headline
      -0.17, // what: early
      0.06, // who: early
      1.78, // number: early
      -0.3, // when: early
      0.34, // where: early
      -0.71, // quote: early
      -0.53, // number: no unit
      0.19, // number: money or percent
      -0.18, // number: below ten
      -0.08, // number: says of what
      0.54, // who: mentions
      0.59, // who: title
      0.34, // when: a day
      0.24, // when: no date
      0.1, // quote: speaker
      0.12, // how late in its sentence
    ],
  },
};
