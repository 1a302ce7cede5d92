import { articleOf } from '../../story/ids.ts';
import { nearestName } from '../../text/didYouMean.ts';
import { defineRule } from '../rule.ts';

export const articleExists = defineRule('article-exists', {
  proves: 'Every claim lies in the folder of an article.',
  check({ entries, present }, problem) {
    const known = new Set(present.article);
    return entries.claims.flatMap(({ file, slug }) => {
      const name = articleOf(slug);
      if (known.has(name)) return [];
      const near = nearestName(name, present.article)?.name;
      return [problem({ file, at: { line: 1, column: 1 } }, 'unknown', { name, near })];
    });
  },
});
