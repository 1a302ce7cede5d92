import type { Status } from '../../schemas/standing.ts';
import { defineRule } from '../rule.ts';

export const targetStands = defineRule('target-stands', {
  proves: 'No standing claim answers a question or tells an event that was withdrawn or replaced.',
  check({ entries: { claims, questions, events } }, problem) {
    const [goneQuestions, goneEvents] = [questions, events].map(gone);
    return claims
      .filter(({ data }) => data.status === 'active')
      .flatMap(({ file, data }) => [
        ...data.answers.map(({ question }, index) => ({
          file,
          keys: ['answers', index, 'question'],
          name: question,
          fate: goneQuestions?.get(question),
        })),
        { file, keys: ['event'], name: data.event ?? '', fate: goneEvents?.get(data.event ?? '') },
      ])
      .flatMap(({ file, keys, name, fate }) =>
        fate === undefined ? [] : [problem({ file, at: { keys } }, 'gone', { name, ...fate })],
      );
  },
});

interface Target {
  slug: string;
  data: { status: Status; replacedBy: readonly string[] };
}

/** What became of those that no longer stand. */
function gone(entries: readonly Target[]): Map<string, Target['data']> {
  return new Map(
    entries
      .filter(({ data }) => data.status !== 'active')
      .map(({ slug, data: { status, replacedBy } }) => [slug, { status, replacedBy }]),
  );
}
