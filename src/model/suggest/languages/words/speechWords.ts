/**
 * The words by which a language shows who speaks. A “pattern” is a phrase as above; a “word” is plain and small; an
 * “ending” is what words end in.
 */
export interface SpeechWords {
  /** Patterns before the name of an outlet whose reporting is passed on. */
  passedOn: readonly string[];
  /** Patterns before a name that is an outlet only where it is known or sounds like one. */
  beforeOutlet: readonly string[];
  /** Patterns after a name, of the first sort and of the second. */
  afterOutlet: readonly string[];
  afterOutletWord: readonly string[];
  /** Patterns between a source and the outlet that it spoke to, or that has seen it: “told”, “leaked to”. */
  told: readonly string[];
  /** Patterns before a source. */
  accordingTo: readonly string[];
  /** Patterns, verbs of saying and wanting, of which the subject is a source. */
  says: readonly string[];
  /** Those that are nouns too, and count only after a name or a pronoun: “reports”. */
  nounsToo: readonly string[];
  /** Those that also say what a thing is named, and do not count after an indefinite article: “a plan called …”. */
  named: readonly string[];
  articles: readonly string[];
  /** Articles that a name can have: “the Quay”; none where every noun has a capital. */
  definite: readonly string[];
  /** Those that make a source of a thing in `evidence` (patterns), and of others only before a word in `that`. */
  shows: readonly string[];
  evidence: readonly string[];
  /** Those of `shows` by which somebody with a name says something too: “Ada Lund suggested it could reopen”. */
  hints: readonly string[];
  that: readonly string[];
  /** Patterns that stand for such a verb and have the subject of the clause before: “adding”. */
  saying: readonly string[];
  /** Words after such a verb and before its source: “proposed by”. */
  agent: readonly string[];
  /** Words that make a verb after them passive, so that its subject is no source: “was told”. */
  passive: readonly string[];
  /** Words that make a past tense: “has told”. */
  have: readonly string[];
  /** Words before a verb that has no subject of its own: “to say”. */
  infinitive: readonly string[];
  /** Words between a subject and its verb. */
  beforeVerb: readonly string[];
  /** Patterns, what else stands there: “on Friday”, “in a letter”. */
  asides: readonly string[];
  /** Words that end what may belong to a subject, seen from its verb: “that”, “when”, “is”, “went”. */
  stops: readonly string[];
  /** Words that may follow a source after its verb: “said Ada Lund when …”. */
  after: readonly string[];
  /** Words that begin a phrase for a person or a thing: articles, possessives, numbers. */
  determiners: readonly string[];
  /** Words that join two such phrases, and others that join two verbs. */
  and: readonly string[];
  but: readonly string[];
  /** Words that begin another clause, and are no verb. */
  conjunctions: readonly string[];
  /** Prepositions, and those that may join a phrase to the one before: “the critics in the port (said)”. */
  prepositions: readonly string[];
  joining: readonly string[];
  /** Those that do so after a verb too: always (“said the head of …”), or after a common noun (“said an aide at …”). */
  of: readonly string[];
  from: readonly string[];
  /** Subjects that stand for somebody named before: a man, a woman, others or a thing; the writer; the phrase before. */
  pronouns: Readonly<Record<'he' | 'she' | 'they' | 'own' | 'who', readonly string[]>>;
  /** Pronouns that are no subject. */
  objects: readonly string[];
  /** Words that show that a man or a woman was named before. */
  genders: Readonly<Record<'he' | 'she', readonly string[]>>;
  /** Titles before a name, of men, of women, of either. */
  titles: Readonly<Record<'he' | 'she' | 'either', readonly string[]>>;
  /** Nouns for one person: “official”. */
  persons: readonly string[];
  /** Endings of words that need no article to be a source: “officials”. */
  plurals: readonly string[];
  /** Endings of verbs that stand beside a noun (“retired”, “backing”, and “seen” as a whole), of those that follow it, and of adverbs. */
  participles: readonly string[];
  gerunds: readonly string[];
  adverbs: readonly string[];
}

/** A table without words, for what a language does not need. */
export const NO_SPEECH: SpeechWords = {
  ...{ passedOn: [], beforeOutlet: [], afterOutlet: [], afterOutletWord: [], told: [], accordingTo: [], says: [] },
  ...{
    nounsToo: [],
    named: [],
    articles: [],
    definite: [],
    shows: [],
    evidence: [],
    hints: [],
    that: [],
    saying: [],
    agent: [],
    passive: [],
  },
  ...{ have: [], infinitive: [], beforeVerb: [], asides: [], stops: [], after: [], determiners: [], and: [], but: [] },
  ...{ conjunctions: [] },
  ...{
    prepositions: [],
    joining: [],
    of: [],
    from: [],
    objects: [],
    persons: [],
    plurals: [],
    participles: [],
    gerunds: [],
    adverbs: [],
  },
  pronouns: { he: [], she: [], they: [], own: [], who: [] },
  genders: { he: [], she: [] },
  titles: { he: [], she: [], either: [] },
};
