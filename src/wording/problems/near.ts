import { nearestName } from '../../model/text/didYouMean.ts';

/** The end of a sentence about a name that nothing has: “; did you mean …?” where a known one comes near to it. */
export function orMeant(near: string | undefined): string {
  return near === undefined ? '' : `; did you mean “${near}”?`;
}

/** The same with the nearest of `known`. */
export function didYouMean(word: string, known: readonly string[]): string {
  return orMeant(nearestName(word, known)?.name);
}
