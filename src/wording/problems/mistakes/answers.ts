import type { RuleWords } from '../inWords.ts';
import { orMeant } from '../near.ts';

/** What is wrong with the answers to a question. */
export const answers: RuleWords<'answer-fits' | 'figure-as-of' | 'figure-given' | 'position-used'> = {
  'answer-fits': {
    quantity: ({ question }) => `“${question}” asks for a quantity; give a value`,
    position: ({ question, positions }) => `“${question}” asks for a position; name one of ${positions.join(', ')}`,
    unknown: ({ question, position, near }) => `“${question}” has no position “${position}”${orMeant(near)}`,
  },
  'figure-as-of': {
    missing: () => 'gives a number without “asOf”; add the day on which it holds, or the article’s date of publication',
  },
  'figure-given': {
    missing: () => 'no claim gives a figure for this; give it to the claims that do, or remove the question',
  },
  'position-used': {
    unused: ({ id }) => `no claim takes the position “${id}”; give it to the claims that do, or remove it`,
  },
};
