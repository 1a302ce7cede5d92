/** Terms that a claim must all have. */
export interface Wanted {
  terms: string[];
  /** Whether a claim must have just these, not words that begin with them or other forms of them. */
  isExact: boolean;
}

/** What search makes of a word, a number or a run of letters. */
export interface Reading {
  /** What stands there, in the order of the text; more than one for a run without spaces and for a date. */
  terms: string[];
  /** What it is found by besides: the parts of a compound, the noun after an article, a number without its unit. */
  also: string[];
  /** What a query with it asks for: any of these, best first. Nothing where it says nothing of its own. */
  wanted: Wanted[];
}
