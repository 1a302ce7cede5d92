import { nearestName } from '../../text/didYouMean.ts';
import type { Remedy } from '../problems.ts';

/** The known name that a value comes near to, in place of it. Never certain: what is meant may not be there yet. */
export function nearRemedies(value: string, known: readonly string[], at: readonly (string | number)[]): Remedy[] {
  const near = nearestName(value, known);
  return near === undefined
    ? []
    : [
        {
          key: 'name',
          params: { given: value, near: near.name },
          certain: false,
          edits: [{ at: [...at], set: near.name }],
        },
      ];
}
