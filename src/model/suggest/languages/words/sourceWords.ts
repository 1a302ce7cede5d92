/** The words by which a language shows whose voice a claim is in. Patterns, but for `unnamed`. */
export interface SourceWords {
  /** What an editor writes for those whom a text points to and does not name: “Unnamed reports”. */
  unnamed: string;
  /** Of what is passed on without saying from whom: “reportedly”, “is said to”. */
  hearsay: readonly string[];
  /** Sources of which nobody knows who they are or whom they told: “sources”, “analysts”. */
  vague: readonly string[];
  /** Verbs of saying that tell a deed where subject and verb both belong to the claim: “ordered”, “refused to”. */
  deeds: readonly string[];
  /** What joins to what somebody says a clause of the article’s own: “while”. */
  contrast: readonly string[];
  /** Who speaks for the body that is named with them: “a spokeswoman for the board”. */
  speakingFor: readonly string[];
  /** What stands after the name of a country in that of its government. */
  governments: readonly string[];
}
