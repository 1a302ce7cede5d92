import type { Problem } from '../problems.ts';
import type { Rule } from '../rule.ts';

export const replacementEnds: Rule = {
  name: 'replacement-ends',
  proves: 'From what is replaced, what stands in its place never leads back to it.',
  check({ entries: { claims, questions, events } }) {
    return [
      claims.map(({ file, data }) => ({ file, name: data.id, replacedBy: data.replacedBy })),
      ...[questions, events].map((some) =>
        some.map(({ file, slug, data }) => ({ file, name: slug, replacedBy: data.replacedBy })),
      ),
    ].flatMap((entries) => circles(entries).map((place) => ({ ...place, rule: this.name })));
  },
};

interface Replaceable {
  file: string;
  name: string;
  replacedBy: readonly string[];
}

function circles(entries: readonly Replaceable[]): Omit<Problem, 'rule'>[] {
  const next = new Map(entries.map(({ name, replacedBy }) => [name, replacedBy]));
  return entries.flatMap(({ file, name, replacedBy }) =>
    replacedBy.flatMap((other, index) =>
      leadsTo(name, other, next)
        ? [
            {
              file,
              at: { keys: ['replacedBy', index] },
              message: `“${other}” is replaced in turn, and that leads back here; name one that stands, or let one of them stand`,
            },
          ]
        : [],
    ),
  );
}

/** Whether following replacements from one claim arrives at another. */
export function leadsTo(goal: string, from: string, next: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === goal) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...(next.get(id) ?? []));
  }
  return false;
}
