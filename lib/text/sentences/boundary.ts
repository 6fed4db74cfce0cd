/** A place where the segmenter would end a sentence, with a fixed stretch of the text on either side. */
export interface Boundary {
  /** Trimmed at its end. */
  before: string;
  /** Trimmed at its start. */
  after: string;
  /** Primary subtag, as `primaryOf` gives it. */
  language: string;
}

/** True where the sentence goes on; a rule says nothing of the places it does not know. */
export type JoinRule = (boundary: Boundary) => boolean;
