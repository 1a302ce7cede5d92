import type { Rule } from '../rule.ts';

export const nameUnique: Rule = {
  name: 'name-unique',
  proves: 'A name that texts link stands for one entity only.',
  check({ entries }) {
    const first = new Map<string, string>();
    return entries.entities.flatMap(({ file, slug, data }) =>
      !data.linkMentions
        ? []
        : [data.name, ...data.aliases].flatMap((name, index) => {
            const other = first.get(name);
            if (other === undefined) first.set(name, slug);
            const keys = index === 0 ? ['name'] : ['aliases', index - 1];
            return other === undefined
              ? []
              : [
                  {
                    file,
                    at: { keys },
                    rule: this.name,
                    message:
                      other === slug
                        ? `“${name}” is given twice; remove one`
                        : `“${name}” is a name of “${other}” too; keep it in one of them, or set “linkMentions: false” in one`,
                  },
                ];
          }),
    );
  },
};
