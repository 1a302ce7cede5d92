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
  /** The article asks whether something is so, or asks in words of its own. */
  askedWhether: string;
  asked: string;
  day: string;
  month: string;
  /** A time within a month that is not known to the day. */
  early: string;
  late: string;
  /** The past of verbs that tell of the present. */
  past: Readonly<Record<string, string>>;
  /** Verbs that stand before their subject where an answer is yes or no. */
  auxiliaries: readonly string[];
  /** Words after which a verb has no tense: “to”, “would”. */
  modals: readonly string[];
  /** Words that stand for a person’s name in the genitive, with the pronoun that they belong to, and that genitive. */
  possessives: Readonly<Record<string, string>>;
  possessive: string;
}
