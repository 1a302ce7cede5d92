/**
 * The words by which one language gives away what an editor looks for. Phrases are patterns: alternatives in regular
 * expression syntax, in lower case; where one begins a sentence its first letter may be a capital.
 */
export interface LanguageWords {
  /** What stands around a text on its page. */
  page: PageWords;
  /** Who speaks, and which outlet is passed on; a language without them gets no such guesses. */
  speech?: SpeechWords;
  /** Times that depend on the day of printing, such as “yesterday”. */
  relativeDays: readonly string[];
  /** Words too common for a slug. */
  fillers: readonly string[];
}

export interface PageWords {
  /** What a line that names the author begins with. */
  byline: readonly string[];
  /** Whole paragraphs that belong to the web page and not to the text; matched without regard to capitals. */
  furniture: readonly string[];
}

export interface SpeechWords {
  /** What stands before the name of an outlet whose reporting is passed on. */
  beforeOutlet: readonly string[];
  /** What stands after it. */
  afterOutlet: readonly string[];
  /** What stands between a source and the outlet that it spoke to. */
  told: readonly string[];
  /** What stands before a source. */
  accordingTo: readonly string[];
  /** Verbs of which the subject is a source. */
  says: readonly string[];
  /** Subjects that stand for someone named before. */
  pronouns: readonly string[];
  /** What may stand between a clause's beginning and its subject. */
  beforeSubject: readonly string[];
  /** What may stand between a subject and its verb. */
  beforeVerb: readonly string[];
  /** Words after which a name is no longer what a phrase is about: “the head of …”. */
  prepositions: readonly string[];
}
