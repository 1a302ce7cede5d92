import type { Bound } from '../../schemas/bounds.ts';

/**
 * The words by which one language gives away what an editor looks for. Phrases are patterns: alternatives in regular
 * expression syntax, in lower case; where one begins a sentence its first letter may be a capital.
 */
export interface LanguageWords {
  /** What stands around a text on its page. */
  page: PageWords;
  /** Who speaks, and which outlet is passed on; a language without them gets no such guesses. */
  speech?: SpeechWords;
  /** Whose voice a claim is in, beyond who speaks; a language without them gets what the verbs alone tell. */
  sources?: SourceWords;
  /** Short names of months that no table of locales has, in small letters, and their numbers. */
  months?: Readonly<Record<string, number>>;
  /** What shows what sort of claim a sentence makes; without it that is learnt from sources and numbers alone. */
  claims?: ClaimWords;
  /** What shows how its content stands: as fact, as possible, as an accusation. */
  moods?: MoodWords;
  /** How a statement says who says it and when; without them a statement is proposed as the words stand. */
  statements?: StatementWords;
  /** What stands before a number and after it, by the bound that it makes; without them every number is exact. */
  bounds?: Readonly<Record<Bound, Readonly<Record<'before' | 'after', readonly string[]>>>>;
  /** Times that can be worked out from the day of printing; without them only days and months by name are read. */
  times?: TimeWords;
  /** Times that depend on the day of printing, such as “yesterday”. */
  relativeDays: readonly string[];
  /** Words too common for a slug. */
  fillers: readonly string[];
}

/** The words by which a language names a time from the day of printing; patterns but for `days` and `periods`. */
export interface TimeWords {
  /** How many days after the day of printing a word means: “yesterday” is -1. */
  days: Readonly<Record<string, number>>;
  /** What follows a number of days that lie back. */
  daysAgo: readonly string[];
  /** What stands before the name of a period: the one before, and the present one. */
  last: readonly string[];
  current: readonly string[];
  /** What stands before the name of the present period for a time in it that has passed. */
  earlier?: readonly string[];
  periods: Readonly<Record<string, 'week' | 'month' | 'year'>>;
  /** What stands before the beginning of a time that lasts until printing, and what may stand between. */
  since: readonly string[];
  within: readonly string[];
  /** What stands before a day that is still to come. */
  future: readonly string[];
  /** A time up to the day of printing, and one from it on. */
  recent: readonly string[];
  coming: readonly string[];
}

export interface PageWords {
  /** What a line that names the author begins with. */
  byline: readonly string[];
  /** What an author is, which is no name: “senior editor”. Also what stands for nobody in particular. */
  roles: readonly string[];
  /** What stands beside the day on which a text was printed, and beside the day on which it was changed. */
  published: readonly string[];
  updated: readonly string[];
  /** Whole paragraphs that belong to the web page and not to the text; matched without regard to capitals. */
  furniture: readonly string[];
}

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
  /** Patterns between a source and the outlet that it spoke to. */
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
  /** Endings of words that need no article to be a source: “officials”. */
  plurals: readonly string[];
  /** Endings of verbs that stand beside a noun (“retired”, “backing”), of those that follow it, and of adverbs. */
  participles: readonly string[];
  gerunds: readonly string[];
  adverbs: readonly string[];
}

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

/** The words by which a language shows what sort of claim a sentence makes: patterns. */
export interface ClaimWords {
  /** Of what is to come. */
  future: readonly string[];
  /** Of what may be. */
  possibility: readonly string[];
  /** Of what somebody wants, plans, weighs or asks for. */
  intention: readonly string[];
  /** Of what is charged or said without proof. */
  allegation: readonly string[];
  denial: readonly string[];
  /** Of a writer who draws a conclusion, and of one who evaluates. */
  judgement: readonly string[];
  evaluation: readonly string[];
  /** Of law and its offices. */
  law: readonly string[];
  /** Of what is counted or measured. */
  quantity: readonly string[];
  /** Of what is so for long, and of what took place. */
  standing: readonly string[];
  happening: readonly string[];
}

/** The words by which a language shows how the content of a sentence stands, and of what kind it is: patterns. */
export interface MoodWords {
  /** What a question begins with, a purpose that stands alone, and a name with what its bearer is. */
  asks: readonly string[];
  purposes: readonly string[];
  apposed: readonly string[];
  /** What begins a clause that only concedes something before the main one. */
  concedes: readonly string[];
  /** Of what is possible, wanted or under consideration; weaker: of what is called possible; of what is expected. */
  may: readonly string[];
  perhaps: readonly string[];
  will: readonly string[];
  /** Of what is charged, what is maintained, and what is passed on without saying from whom. */
  accuses: readonly string[];
  claims: readonly string[];
  hearsay: readonly string[];
  denies: readonly string[];
  /** Of what somebody admits or makes known, and what somebody has seen. */
  admits: readonly string[];
  witnesses: readonly string[];
  /** Of an article that draws a conclusion, of anybody who doubts or believes, and of somebody who rates something. */
  concludes: readonly string[];
  doubts: readonly string[];
  rates: readonly string[];
  /** Of what is not known or decided. */
  unsettled: readonly string[];
  /** Of what is being prepared, and of what is intended. */
  prepares: readonly string[];
  intends: readonly string[];
  /** Of what may be the nature of something, and no event. */
  mayBe: readonly string[];
  /** Of law. */
  rules: readonly string[];
  /** Of what is wrong where somebody charges it, and of what is a charge in itself. */
  wrongs: readonly string[];
  crimes: readonly string[];
  /** Of what something is or seems, which may be a judgement; and of what it is like, which is one. */
  judges: readonly string[];
  values: readonly string[];
  /** Of what took place, what is going on, and what is so for long. */
  happened: readonly string[];
  goesOn: readonly string[];
  habits: readonly string[];
  /** What follows the number of things that are counted, and not that of years or of times. */
  counted: readonly string[];
  /** Words that stand only where there is a verb. */
  finite: readonly string[];
}

/**
 * How a language states what an article says. The frames have {clause}, {source}, {outlet}, {publisher} and {when} in
 * braces; `day` and `month` have {date}, `early` and `late` {month}, `possessive` has {name}.
 */
export interface StatementWords {
  /** Somebody said it, as an article reports, in its words or in those of the clause; on a day; to an outlet. */
  said: string;
  quoted: string;
  saidOn: string;
  told: string;
  /** The article judges or expects it, writes it as fact, or passes it on as fact. */
  judged: string;
  wrote: string;
  retold: string;
  day: string;
  month: string;
  /** A time within a month that is not known to the day. */
  early: string;
  late: string;
  /** The past of verbs that tell of the present. */
  past: Readonly<Record<string, string>>;
  /** Words after which a verb has no tense: “to”, “would”. */
  modals: readonly string[];
  /** Words that stand for a person’s name in the genitive, with the pronoun that they belong to, and that genitive. */
  possessives: Readonly<Record<string, string>>;
  possessive: string;
}

/** The words of a list that is written with spaces. */
export function list(words: string): string[] {
  return words.trim().split(/\s+/);
}

/** The phrases of a list that is written with commas. */
export function phrases(list: string): string[] {
  return list.trim().split(/,\s+/);
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
    plurals: [],
    participles: [],
    gerunds: [],
    adverbs: [],
  },
  pronouns: { he: [], she: [], they: [], own: [], who: [] },
  genders: { he: [], she: [] },
  titles: { he: [], she: [], either: [] },
};
