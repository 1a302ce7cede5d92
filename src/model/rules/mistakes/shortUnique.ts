import type { Rule } from '../rule.ts';

export const shortUnique: Rule = {
  name: 'short-unique',
  proves: 'The short name that an article is given is no other article’s.',
  check({ entries: { articles } }) {
    const first = new Map<string, string>();
    return articles.flatMap(({ file, data: { short } }) => {
      const other = short === undefined ? undefined : first.get(short);
      if (short !== undefined && other === undefined) first.set(short, file);
      return other === undefined
        ? []
        : [
            {
              file,
              at: { keys: ['short'] },
              rule: this.name,
              message: `“${short}” is the short name of ${other} too; tell the two apart`,
            },
          ];
    });
  },
};
