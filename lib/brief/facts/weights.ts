/** What is judged of a fact: that editors call it essential, that its sentence makes an essential statement, that they keep its sentence. */
export type Judgement = 'essential' | 'stated' | 'kept';
/** A bias, and a weight for each of `signNames`. */
export type Judgements = Record<Judgement, { bias: number; weights: number[] }>;

/** Written by scripts/rank-facts.ts, which says how well these do in outlets that they were not fitted on; not by hand. */
export const judgements: Judgements = {
  essential: {
    bias: -1.42,
    // biome-ignore format: a line a sign
    weights: [
      1.15, // weight
      0.55, // early
      0.08, // first
      -0.08, // share of the story read
      -0.02, // news
      -3.52, // headline
      -0.53, // standfirst or digest
      -0.22, // item
      0.64, // set apart
      -0.57, // length
      -2.74, // length of the story
      0.7, // words of the subject
      -0.28, // rare words of the headline
      0.09, // opens its block
      -0.22, // quotation marks
      0.02, // names
      0.05, // figures
      -0.23, // blocks before
      0.76, // lead-in
      0.53, // what: any
      -0.58, // who: any
      0.11, // number: any
      -0.19, // when: any
      -0.58, // where: any
      -0.07, // quote: any
      0, // what: score
      4.39, // who: score
      8.65, // number: score
      2.56, // when: score
      0.66, // where: score
      0.75, // quote: score
      3.34, // what: words of the headline
      -0.13, // who: words of the headline
      0.3, // number: words of the headline
      1.44, // when: words of the headline
      1.26, // where: words of the headline
      3.35, // quote: words of the headline
      0.22, // what: early
      1.05, // who: early
      0.53, // number: early
      0.31, // when: early
      0.44, // where: early
      1.5, // quote: early
      0.27, // number: no unit
      0.01, // number: money or percent
      -0.48, // number: below ten
      0.11, // number: says of what
      0.07, // who: mentions
      0.67, // who: title
      1.05, // when: a day
      1.4, // when: no date
      -0.26, // quote: speaker
      -0.84, // how late in its sentence
    ],
  },
  stated: {
    bias: -2.78,
    // biome-ignore format: a line a sign
    weights: [
      1.19, // weight
      0.4, // early
      -0.46, // first
      -0.23, // share of the story read
      1.31, // news
      -4.31, // headline
      -1.09, // standfirst or digest
      1.28, // item
      -2.48, // set apart
      0.39, // length
      -2.15, // length of the story
      1.14, // words of the subject
      1.49, // rare words of the headline
      0.11, // opens its block
      -0.54, // quotation marks
      0, // names
      -0.18, // figures
      -0.28, // blocks before
      0.56, // lead-in
      0.31, // what: any
      -0.12, // who: any
      0.03, // number: any
      0.16, // when: any
      -0.22, // where: any
      -0.55, // quote: any
      0, // what: score
      -2.01, // who: score
      -1.15, // number: score
      0.7, // when: score
      -0.29, // where: score
      -0.94, // quote: score
      0.22, // what: words of the headline
      0.7, // who: words of the headline
      0.76, // number: words of the headline
      3.02, // when: words of the headline
      -0.57, // where: words of the headline
      2.85, // quote: words of the headline
      0.21, // what: early
      -0.1, // who: early
      0.71, // number: early
      0.6, // when: early
      1.58, // where: early
      -1.03, // quote: early
      -0.2, // number: no unit
      -0.13, // number: money or percent
      -0.01, // number: below ten
      0.1, // number: says of what
      1.19, // who: mentions
      0.45, // who: title
      0.39, // when: a day
      0.27, // when: no date
      0.34, // quote: speaker
      -0.01, // how late in its sentence
    ],
  },
  kept: {
    bias: 1.36,
    // biome-ignore format: a line a sign
    weights: [
      2.1, // weight
      0.02, // early
      -0.68, // first
      0.39, // share of the story read
      0.15, // news
      1.84, // headline
      -2.55, // standfirst or digest
      -0.27, // item
      -1.35, // set apart
      0.27, // length
      -2.84, // length of the story
      -0.29, // words of the subject
      1.25, // rare words of the headline
      0.52, // opens its block
      -0.31, // quotation marks
      -0.05, // names
      -0.12, // figures
      -0.5, // blocks before
      -0.68, // lead-in
      -0.07, // what: any
      -0.34, // who: any
      -0.01, // number: any
      0.55, // when: any
      -0.09, // where: any
      0.29, // quote: any
      0, // what: score
      -0.52, // who: score
      -0.08, // number: score
      -0.29, // when: score
      -0.65, // where: score
      2.53, // quote: score
      -0.13, // what: words of the headline
      -0.16, // who: words of the headline
      0.73, // number: words of the headline
      4.23, // when: words of the headline
      0.13, // where: words of the headline
      0.08, // quote: words of the headline
      -0.39, // what: early
      0.5, // who: early
      1.39, // number: early
      -0.29, // when: early
      0.2, // where: early
      -1.1, // quote: early
      -0.4, // number: no unit
      0.29, // number: money or percent
      -0.24, // number: below ten
      -0.05, // number: says of what
      0.25, // who: mentions
      0.53, // who: title
      0.25, // when: a day
      -0.79, // when: no date
      0.07, // quote: speaker
      0.01, // how late in its sentence
    ],
  },
};
