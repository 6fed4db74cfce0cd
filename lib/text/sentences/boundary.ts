/** A place where the segmenter would end a sentence, with a fixed stretch of the text on either side. */
export interface Boundary {
  /** Trimmed at its end. */
  before: string;
  /** Trimmed at its start. */
  after: string;
  /** Primary subtag, lower case. */
  language: string;
}

/** True where the sentence goes on; a rule says nothing of the places it does not know. */
export type JoinRule = (boundary: Boundary) => boolean;
