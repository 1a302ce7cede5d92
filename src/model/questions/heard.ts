import { voiceOf } from '../claims/independentVoices.ts';
import type { Entity } from '../story/corpus.ts';
import type { Answer } from './answers.ts';

/** How the voice behind an answer is heard: for the first time with this answer, once more, or without being known. */
export type Heard = 'first' | 'again' | 'unknown';

/**
 * How each voice is heard, in the order of the answers. An answer has as many answers that are heard `first` as it has known
 * origins. The figures of a quantity count as one answer, since each later one may only carry on the one before.
 */
export function heardIn(answers: readonly Answer[]): ReadonlyMap<Answer, Heard> {
  const known = new Map<string, Set<Entity>>();
  return new Map(
    answers.map((answer) => {
      const { position = '', claim } = answer;
      if (!claim.origin) return [answer, 'unknown'];
      const voices = known.get(position) ?? new Set();
      const voice = voiceOf(claim.origin);
      const heard = voices.has(voice) ? 'again' : 'first';
      known.set(position, voices.add(voice));
      return [answer, heard];
    }),
  );
}
