/** The words by which a language shows how the content of a sentence stands, and of what kind it is: patterns. */
export interface MoodWords {
  /** What a question begins with, one about what may come, a purpose that stands alone, and a name with what its bearer is. */
  asks: readonly string[];
  asksAhead: readonly string[];
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
