import { BOUNDS } from '../../../schemas/bounds.ts';
import { quantitiesIn } from '../answers/values.ts';
import type { Cues } from './cues.ts';

/** So few are told of as they are, and not counted: “two ships collided”. */
const FEW = 3;

/** Whether some words count things: “27 survivors”. `language` is a BCP 47 tag. */
export function countsThings(words: string, language: string, cues: Cues): boolean {
  return quantitiesIn(words, language).some(({ value, after }) => {
    const number = BOUNDS.map((bound) => value[bound]).find((given) => given !== undefined) ?? 0;
    return number > FEW && cues('counted', after) !== undefined;
  });
}
