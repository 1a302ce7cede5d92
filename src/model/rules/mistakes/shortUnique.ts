import { defineRule } from '../rule.ts';

export const shortUnique = defineRule('short-unique', {
  proves: 'The short name that an article is given is no other article’s.',
  check({ entries: { articles } }, problem) {
    const first = new Map<string, string>();
    return articles.flatMap(({ file, data: { short } }) => {
      const other = short === undefined ? undefined : first.get(short);
      if (short !== undefined && other === undefined) first.set(short, file);
      return short === undefined || other === undefined
        ? []
        : [problem({ file, at: { keys: ['short'] } }, 'shared', { short, other })];
    });
  },
});
