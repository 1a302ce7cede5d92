import type { Rule } from '../rule.ts';

export const claimIdUnique: Rule = {
  name: 'claim-id-unique',
  proves: 'No two claims have the same id.',
  check({ entries }) {
    const first = new Map<string, string>();
    return entries.claims.flatMap(({ file, data: { id } }) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      return other === undefined
        ? []
        : [
            {
              file,
              at: { keys: ['id'] },
              rule: this.name,
              message: `${other} has the id “${id}” too; mint a new one for the younger claim`,
            },
          ];
    });
  },
};
