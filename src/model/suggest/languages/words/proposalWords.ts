import type { ClaimWords } from './claimWords.ts';
import type { MoodWords } from './moodWords.ts';
import type { SourceWords } from './sourceWords.ts';
import type { StatementWords } from './statementWords.ts';

/** The words of one language from which a claim is proposed, beyond those that also tell what a text is about. */
export interface ProposalWords {
  /** Whose voice a claim is in, beyond who speaks. */
  sources: SourceWords;
  /** What shows what sort of claim a sentence makes. */
  claims: ClaimWords;
  /** What shows how its content stands: as fact, as possible, as an accusation. */
  moods: MoodWords;
  /** How a statement says who says it and when. */
  statements: StatementWords;
}
