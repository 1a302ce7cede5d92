import type { Said } from '../../said.ts';
import type { ClaimData } from '../../schemas/claim.ts';
import type { QuestionData } from '../../schemas/question.ts';
import { nearestName } from '../../text/didYouMean.ts';
import type { MistakeParams } from '../params/mistakes.ts';
import { nearRemedies } from '../remedies/nearRemedies.ts';
import { defineRule } from '../rule.ts';

export const answerFits = defineRule('answer-fits', {
  proves: 'An answer names a position that its question has, or gives a value where the question asks for a quantity.',
  check({ entries }, problem) {
    const questions = new Map(entries.questions.map(({ slug, data }) => [slug, data]));
    return entries.claims.flatMap(({ file, data }) =>
      data.answers.flatMap((answer, index) => {
        const question = questions.get(answer.question);
        const fault = question && faultOf(answer, question);
        if (!question || !fault) return [];
        const positions = question.positions.map(({ id }) => id);
        const remedies = nearRemedies(answer.position ?? '', positions, ['answers', index, 'position']);
        const given = answer.value === undefined ? 'position' : 'value';
        return [problem({ file, at: { keys: ['answers', index, given] } }, fault.key, fault.params, remedies)];
      }),
    );
  },
});

/** Why an answer is none to its question; undefined where it is one. */
function faultOf(
  { question, position, value }: ClaimData['answers'][number],
  { type, positions }: QuestionData,
): Said<MistakeParams['answer-fits']> | undefined {
  if (type === 'quantity') return value ? undefined : { key: 'quantity', params: { question } };
  const ids = positions.map(({ id }) => id);
  if (position === undefined) return { key: 'position', params: { question, positions: ids } };
  if (ids.includes(position)) return undefined;
  return { key: 'unknown', params: { question, position, near: nearestName(position, ids)?.name } };
}
