import { voiceOf } from '../claims/independentVoices.ts';
import type { Claim, Question } from '../story/corpus.ts';
import { answersOf, answersTo, questionsOf, sameAnswer, type Answer } from './answers.ts';

/** How the other answers to one of a claim's questions stand to it. */
export interface Company {
  question: Question;
  /** The claim's own answers. */
  own: Answer[];
  /** The same answer from another known voice. */
  corroborates: Claim[];
  /** The same answer from the same voice, in another article. */
  echoes: Claim[];
  /** The same answer in the same article. */
  besides: Claim[];
  /** The same answer, where one of the two origins is unknown. */
  unclear: Claim[];
  /** Another answer. */
  differs: Claim[];
}

/** Who else answers the questions that a claim answers. */
export function companyOf(claim: Claim): Company[] {
  return questionsOf([claim]).map((question) => {
    const answers = answersTo(question);
    const own = answers.filter((answer) => answer.claim === claim);
    const company: Company = { question, own, corroborates: [], echoes: [], besides: [], unclear: [], differs: [] };
    for (const [other, given] of Map.groupBy(answers, (answer) => answer.claim))
      if (other !== claim) company[standsTo(own, claim, other, given)].push(other);
    return company;
  });
}

/** Whether another known voice, in another article, gives one of a claim's answers too. */
export function isBorneOut(claim: Claim): boolean {
  return questionsOf([claim]).some((question) => {
    const own = answersOf([claim], question);
    return answersTo(question).some((given) => standsTo(own, claim, given.claim, [given]) === 'corroborates');
  });
}

function standsTo(
  own: readonly Answer[],
  claim: Claim,
  other: Claim,
  given: readonly Answer[],
): Exclude<keyof Company, 'question' | 'own'> {
  if (!own.some((answer) => given.some((each) => sameAnswer(answer, each)))) return 'differs';
  if (other.article === claim.article) return 'besides';
  if (!claim.origin || !other.origin) return 'unclear';
  return voiceOf(claim.origin) === voiceOf(other.origin) ? 'echoes' : 'corroborates';
}
