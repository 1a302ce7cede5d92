import { contentWords, sharedBy } from '../../text/contentWords.ts';
import type { Entries } from '../../story/entries.ts';
import { defineRule } from '../rule.ts';

export const answerFollows = defineRule('answer-follows', {
  proves: 'A claim has words in common with each question that it answers: with its positions or with its text.',
  check({ entries: { claims, questions } }, problem) {
    const asked = new Map(questions.map(({ slug, data, body }) => [slug, contentWords(inWords(data, body))]));
    return claims
      .filter(({ data }) => data.status === 'active')
      .flatMap(({ file, data }) => {
        const said = contentWords([data.statement, data.quote].flat().join(' '));
        return data.answers.flatMap(({ question }, index) => {
          const words = asked.get(question);
          return words === undefined || sharedBy(said, words) > 0
            ? []
            : [problem({ file, at: { keys: ['answers', index, 'question'] } }, 'unrelated', { question })];
        });
      });
  },
});

type Question = Entries['questions'][number]['data'];

/** All that a question says; the addresses of its links are no words. */
function inWords({ question, unit = '', positions }: Question, body: string): string {
  return [question, unit, ...positions.map(({ label }) => label), body.replace(/\]\([^)]*\)/g, ']')].join(' ');
}
