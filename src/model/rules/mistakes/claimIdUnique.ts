import { defineRule } from '../rule.ts';

export const claimIdUnique = defineRule('claim-id-unique', {
  proves: 'No two claims have the same id.',
  check({ entries }, problem) {
    const first = new Map<string, string>();
    return entries.claims.flatMap(({ file, data: { id } }) => {
      const other = first.get(id);
      if (other === undefined) first.set(id, file);
      return other === undefined ? [] : [problem({ file, at: { keys: ['id'] } }, 'taken', { id, other })];
    });
  },
});
