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
      0.56, // early
      0.13, // first
      -0.03, // share of the story read
      -0.09, // news
      -3.52, // headline
      -0.66, // standfirst or digest
      -0.2, // item
      0.63, // set apart
      -0.57, // length
      -2.6, // length of the story
      0.74, // words of the subject
      -0.35, // rare words of the headline
      0.11, // opens its block
      -0.26, // quotation marks
      0.02, // names
      0.05, // figures
      -0.25, // blocks before
      0.75, // lead-in
      0.61, // what: any
      -0.37, // who: any
      0.09, // number: any
      -0.19, // when: any
      -0.53, // where: any
      -0.39, // quote: any
      0, // what: score
      3.39, // who: score
      9.15, // number: score
      2.89, // when: score
      0.69, // where: score
      2.34, // quote: score
      3.31, // what: words of the headline
      0.26, // who: words of the headline
      0.04, // number: words of the headline
      1.39, // when: words of the headline
      1.28, // where: words of the headline
      3.9, // quote: words of the headline
      0.21, // what: early
      1.01, // who: early
      0.73, // number: early
      0.54, // when: early
      0.41, // where: early
      0.93, // quote: early
      0.27, // number: no unit
      -0.01, // number: money or percent
      -0.5, // number: below ten
      0.09, // number: says of what
      -0.03, // who: mentions
      0.78, // who: title
      0.9, // when: a day
      2.11, // when: no date
      0.16, // quote: speaker
      -0.81, // how late in its sentence
    ],
  },
  stated: {
    bias: -2.89,
    // biome-ignore format: a line a sign
    weights: [
      1.14, // weight
      0.52, // early
      -0.37, // first
      -0.29, // share of the story read
      1.07, // news
      -4.68, // headline
      -1.27, // standfirst or digest
      1.22, // item
      -2.59, // set apart
      0.38, // length
      -2.05, // length of the story
      1.13, // words of the subject
      1.62, // rare words of the headline
      0.19, // opens its block
      -0.55, // quotation marks
      0, // names
      -0.2, // figures
      -0.29, // blocks before
      0.59, // lead-in
      0.35, // what: any
      -0.22, // who: any
      0.05, // number: any
      0.15, // when: any
      -0.23, // where: any
      -0.41, // quote: any
      0, // what: score
      -1.82, // who: score
      -0.89, // number: score
      1.17, // when: score
      -0.72, // where: score
      -1.11, // quote: score
      0.21, // what: words of the headline
      0.56, // who: words of the headline
      0.59, // number: words of the headline
      3.57, // when: words of the headline
      -0.43, // where: words of the headline
      1.93, // quote: words of the headline
      0.16, // what: early
      0.33, // who: early
      0.71, // number: early
      0.68, // when: early
      1.52, // where: early
      -0.66, // quote: early
      -0.2, // number: no unit
      -0.12, // number: money or percent
      -0.04, // number: below ten
      0.13, // number: says of what
      1.01, // who: mentions
      0.44, // who: title
      0.32, // when: a day
      0.49, // when: no date
      -0.24, // quote: speaker
      -0.04, // how late in its sentence
    ],
  },
  kept: {
    bias: 1.13,
    // biome-ignore format: a line a sign
    weights: [
      2.03, // weight
      0.05, // early
      -0.66, // first
      0.46, // share of the story read
      -0.09, // news
      1.62, // headline
      -2.66, // standfirst or digest
      -0.28, // item
      -1.42, // set apart
      0.43, // length
      -2.75, // length of the story
      -0.23, // words of the subject
      1.55, // rare words of the headline
      0.56, // opens its block
      -0.29, // quotation marks
      -0.05, // names
      -0.13, // figures
      -0.54, // blocks before
      -0.77, // lead-in
      0.01, // what: any
      -0.19, // who: any
      0.01, // number: any
      0.52, // when: any
      -0.07, // where: any
      -0.04, // quote: any
      0, // what: score
      -0.9, // who: score
      -0.05, // number: score
      -0.08, // when: score
      -1.06, // where: score
      1.55, // quote: score
      -0.4, // what: words of the headline
      0.08, // who: words of the headline
      0.64, // number: words of the headline
      3.99, // when: words of the headline
      0.17, // where: words of the headline
      0.45, // quote: words of the headline
      -0.24, // what: early
      0.41, // who: early
      1.52, // number: early
      -0.33, // when: early
      0.25, // where: early
      -0.9, // quote: early
      -0.37, // number: no unit
      0.28, // number: money or percent
      -0.24, // number: below ten
      -0.02, // number: says of what
      0.1, // who: mentions
      0.56, // who: title
      0.35, // when: a day
      0.18, // when: no date
      0.19, // quote: speaker
      0.08, // how late in its sentence
    ],
  },
};
