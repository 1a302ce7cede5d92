import { count } from './terms.ts';

/** How many claims were reviewed, and by how many people, in a sentence. */
export function reviewsInWords({ none, one, several }: Record<'none' | 'one' | 'several', number>): string {
  const all = none + one + several;
  if (one + several === 0) return 'No claim here names who reviewed it.';
  return `Of ${count(all, 'claim')} that ${all === 1 ? 'stands' : 'stand'}, ${one + several} ${one + several === 1 ? 'names' : 'name'} who reviewed it as it is worded now, and ${several} more than one person.`;
}
