/** What a language's newsrooms say where they attribute something. Lists of words in small letters, parted by spaces. */
export interface SourceWords {
  /** Verbs by which someone is reported to have said something, the last word of each form: "said", "déclaré". */
  says: string;
  /** A verb that says nothing without its other half: "teilte … mit". */
  halves?: Record<string, string>;
  /** Endings of participles among them, which say something only behind a helping verb: "ha detto", not "confermato dal Senato". Alternatives of a pattern. */
  participles?: string;
  /** What documents do: "shows", "alleges". */
  shows: string;
  /** Small words behind which a document still is what shows: "uit het rapport blijkt". */
  thence?: string;
  /** What outlets and agencies do: "reported". */
  reports: string;
  /** Phrases right before a source, parted by "|": "according to". */
  according: string;
  /** Words right behind one: "zufolge". */
  behind?: string;
  /** People who are not named: "officials". */
  unnamed: string;
  /** People of whom it must be told why they know: "people familiar with the matter". */
  anyone: string;
  /** Who speaks for others: "spokesman". */
  spokes: string;
  /** What speaks as one: "police", "ministry". */
  institutions: string;
  documents: string;
  /** Documents in which someone says something: "said in a statement". */
  issued: string;
  /** The words before those: "in a". */
  within: string;
  /** Words that make the noun behind them the object of something else. */
  prepositions: string;
  /** Other small words with which a noun's phrase cannot begin or go on. */
  stops: string;
  /** Words that open what is told of a source, before its verb: "from", "who", "familiar". */
  links: string;
  /** Helping verbs and adverbs between a source and its verb. */
  between: string;
  /** Words before what was told of already; without articles that also stand before things in general: "les experts". */
  definite?: string;
  /** Why a source is not named; a pattern's alternatives. */
  marks: string;
  /** Of someone who need not be named: what follows "people". A pattern's alternatives. */
  knows: string;
  /** Nouns are written in one word with what they are of: "Polizeibericht". */
  compounds?: true;
  /** The last noun of a row counts: "police records". */
  headLast?: true;
}
