import type { Rule } from './rule.ts';

export const replacementEnds: Rule = {
  name: 'replacement-ends',
  proves: 'From a replaced claim, what stands in its place never leads back to it.',
  check({ entries }) {
    const next = new Map(entries.claims.map(({ data }) => [data.id, data.replacedBy]));
    return entries.claims.flatMap(({ file, data }) =>
      data.replacedBy.flatMap((id, index) =>
        id !== data.id && leadsTo(data.id, id, next)
          ? [
              {
                file,
                at: { keys: ['replacedBy', index] },
                rule: this.name,
                message: `“${id}” is replaced in turn, and that leads back here; name a claim that stands, or let one of them stand`,
              },
            ]
          : [],
      ),
    );
  },
};

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
