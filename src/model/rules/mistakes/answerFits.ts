import { didYouMean } from '../../text/didYouMean.ts';
import { nearRemedies } from '../remedies/nearRemedies.ts';
import type { Rule } from '../rule.ts';

export const answerFits: Rule = {
  name: 'answer-fits',
  proves: 'An answer names a position that its question has, or gives a value where the question asks for a quantity.',
  check({ entries }) {
    const questions = new Map(entries.questions.map(({ slug, data }) => [slug, data]));
    return entries.claims.flatMap(({ file, data }) =>
      data.answers.flatMap((answer, index) => {
        const question = questions.get(answer.question);
        if (!question) return [];
        const positions = question.positions.map(({ id }) => id);
        const fault =
          question.type === 'quantity'
            ? answer.value === undefined && {
                key: 'position',
                message: `“${answer.question}” asks for a quantity; give a value`,
              }
            : answer.position === undefined
              ? {
                  key: 'value',
                  message: `“${answer.question}” asks for a position; name one of ${positions.join(', ')}`,
                }
              : !positions.includes(answer.position) && {
                  key: 'position',
                  message: `“${answer.question}” has no position “${answer.position}”${didYouMean(answer.position, positions)}`,
                };
        return fault
          ? [
              {
                file,
                at: { keys: ['answers', index, fault.key] },
                rule: this.name,
                message: fault.message,
                remedies: nearRemedies(answer.position ?? '', positions, ['answers', index, 'position']),
              },
            ]
          : [];
      }),
    );
  },
};
