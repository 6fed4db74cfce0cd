/** What is judged of a fact: that editors call it essential, that its sentence makes an essential statement, that they keep its sentence. */
export type Judgement = 'essential' | 'stated' | 'kept';
/** A bias, and a weight for each of `signNames`. */
export type Judgements = Record<Judgement, { bias: number; weights: number[] }>;

/** Written by scripts/rank-facts.ts, which says how well these do in outlets that they were not fitted on; not by hand. */
export const judgements: Judgements = {
  essential: {
    bias: -1.54,
    // biome-ignore format: a line a sign
    weights: [
      1.19, // weight
      0.54, // early
      0.13, // first
      -0.06, // share of the story read
      -0.06, // news
      -3.52, // headline
      -0.65, // standfirst or digest
      -0.27, // item
      0.6, // set apart
      -0.58, // length
      -2.67, // length of the story
      0.72, // words of the subject
      -0.32, // rare words of the headline
      0.11, // opens its block
      -0.26, // quotation marks
      0.02, // names
      0.05, // figures
      -0.24, // blocks before
      0.74, // lead-in
      0.59, // what: any
      -0.34, // who: any
      0.08, // number: any
      -0.18, // when: any
      -0.56, // where: any
      -0.35, // quote: any
      0, // what: score
      3.37, // who: score
      9.14, // number: score
      3.39, // when: score
      0.62, // where: score
      2.25, // quote: score
      3.32, // what: words of the headline
      0.22, // who: words of the headline
      0.04, // number: words of the headline
      1.38, // when: words of the headline
      1.3, // where: words of the headline
      3.72, // quote: words of the headline
      0.21, // what: early
      1, // who: early
      0.72, // number: early
      0.5, // when: early
      0.41, // where: early
      0.86, // quote: early
      0.27, // number: no unit
      -0.02, // number: money or percent
      -0.5, // number: below ten
      0.08, // number: says of what
      -0.04, // who: mentions
      0.73, // who: title
      0.85, // when: a day
      2.27, // when: no date
      0.14, // quote: speaker
      -0.8, // how late in its sentence
    ],
  },
  stated: {
    bias: -2.8,
    // biome-ignore format: a line a sign
    weights: [
      1.15, // weight
      0.39, // early
      -0.2, // first
      -0.31, // share of the story read
      0.77, // news
      -4.9, // headline
      -1.46, // standfirst or digest
      1.1, // item
      -2.66, // set apart
      0.35, // length
      -2.08, // length of the story
      1.1, // words of the subject
      1.95, // rare words of the headline
      0.19, // opens its block
      -0.55, // quotation marks
      -0.01, // names
      -0.2, // figures
      -0.29, // blocks before
      0.6, // lead-in
      0.37, // what: any
      -0.3, // who: any
      0.05, // number: any
      0.15, // when: any
      -0.17, // where: any
      -0.39, // quote: any
      0, // what: score
      -2.24, // who: score
      -0.7, // number: score
      1.54, // when: score
      0.03, // where: score
      -1.2, // quote: score
      0.12, // what: words of the headline
      0.62, // who: words of the headline
      0.46, // number: words of the headline
      3.42, // when: words of the headline
      -0.45, // where: words of the headline
      1.96, // quote: words of the headline
      0.21, // what: early
      0.1, // who: early
      0.74, // number: early
      0.78, // when: early
      1.46, // where: early
      -0.6, // quote: early
      -0.18, // number: no unit
      -0.17, // number: money or percent
      -0.02, // number: below ten
      0.13, // number: says of what
      1.4, // who: mentions
      0.5, // who: title
      0.31, // when: a day
      0.61, // when: no date
      -0.26, // quote: speaker
      -0.05, // how late in its sentence
    ],
  },
  kept: {
    bias: 1.25,
    // biome-ignore format: a line a sign
    weights: [
      2, // weight
      0.02, // early
      -0.73, // first
      0.44, // share of the story read
      0.08, // news
      1.65, // headline
      -2.61, // standfirst or digest
      -0.3, // item
      -1.47, // set apart
      0.42, // length
      -2.81, // length of the story
      -0.24, // words of the subject
      1.57, // rare words of the headline
      0.55, // opens its block
      -0.29, // quotation marks
      -0.04, // names
      -0.13, // figures
      -0.54, // blocks before
      -0.81, // lead-in
      0, // what: any
      -0.16, // who: any
      0, // number: any
      0.54, // when: any
      -0.09, // where: any
      -0.04, // quote: any
      0, // what: score
      -0.84, // who: score
      -0.07, // number: score
      0.68, // when: score
      -0.85, // where: score
      1.56, // quote: score
      -0.4, // what: words of the headline
      0.07, // who: words of the headline
      0.64, // number: words of the headline
      4.04, // when: words of the headline
      0.23, // where: words of the headline
      0.4, // quote: words of the headline
      -0.22, // what: early
      0.29, // who: early
      1.54, // number: early
      -0.33, // when: early
      0.28, // where: early
      -0.9, // quote: early
      -0.38, // number: no unit
      0.27, // number: money or percent
      -0.24, // number: below ten
      -0.03, // number: says of what
      0.1, // who: mentions
      0.55, // who: title
      0.28, // when: a day
      0.42, // when: no date
      0.17, // quote: speaker
      0.08, // how late in its sentence
    ],
  },
};
