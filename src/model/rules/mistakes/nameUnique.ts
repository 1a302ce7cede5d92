import { defineRule } from '../rule.ts';

export const nameUnique = defineRule('name-unique', {
  proves: 'A name that texts link stands for one entity only.',
  check({ entries }, problem) {
    const first = new Map<string, string>();
    return entries.entities.flatMap(({ file, slug, data }) =>
      !data.linkMentions
        ? []
        : [data.name, ...data.aliases].flatMap((name, index) => {
            const other = first.get(name);
            if (other === undefined) first.set(name, slug);
            const where = { file, at: { keys: index === 0 ? ['name'] : ['aliases', index - 1] } };
            if (other === undefined) return [];
            return [other === slug ? problem(where, 'twice', { name }) : problem(where, 'shared', { name, other })];
          }),
    );
  },
});
