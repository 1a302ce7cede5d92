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
