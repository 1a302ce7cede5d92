import type { Problem, Raise } from '../problems.ts';
import { defineRule } from '../rule.ts';

export const replacementEnds = defineRule('replacement-ends', {
  proves: 'From what is replaced, what stands in its place never leads back to it.',
  check({ entries: { claims, questions, events } }, problem) {
    return [
      claims.map(({ file, data }) => ({ file, name: data.id, replacedBy: data.replacedBy })),
      ...[questions, events].map((some) =>
        some.map(({ file, slug, data }) => ({ file, name: slug, replacedBy: data.replacedBy })),
      ),
    ].flatMap((entries) => circles(entries, problem));
  },
});

interface Replaceable {
  file: string;
  name: string;
  replacedBy: readonly string[];
}

function circles(entries: readonly Replaceable[], problem: Raise<'replacement-ends'>): Problem[] {
  const next = new Map(entries.map(({ name, replacedBy }) => [name, replacedBy]));
  return entries.flatMap(({ file, name, replacedBy }) =>
    replacedBy.flatMap((other, index) =>
      leadsTo(name, other, next)
        ? [problem({ file, at: { keys: ['replacedBy', index] } }, 'circle', { name: other })]
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
