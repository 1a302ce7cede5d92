import type { ClaimData } from '../../../schemas/claim.ts';

/** What a claim answers; without a position, it gives a number. */
export type Answer = Pick<ClaimData['answers'][number], 'question' | 'position'>;

/** An answer as one text, the same for whoever gives it: its question and its position, or that it is a number. */
export function answerKey({ question, position = '#' }: Answer): string {
  return `${question}:${position}`;
}

/** The answer of a key. */
export function answerOf(key: string): Answer {
  const [question = '', position = ''] = key.split(':');
  return position === '#' ? { question } : { question, position };
}
