import type { SpeechWords } from '../languages/words/speechWords.ts';
import type { StatementWords } from '../languages/words/statementWords.ts';
import { isCapital } from '../speech/tokens.ts';

/**
 * What a question asks, as “whether” has it behind it: of “Is the Quay shut?” that “the Quay was shut”. Undefined where the
 * question begins with another word, or its subject is not plain to see.
 */
export function askedIn(question: string, words: StatementWords, speech: SpeechWords): string | undefined {
  const [first = '', ...others] = question.replace(/\?$/, '').split(' ');
  const verb = first.toLowerCase();
  if (!words.auxiliaries.includes(verb)) return undefined;
  const length = subjectLength(others, speech);
  const put = Object.hasOwn(words.past, verb) ? (words.past[verb] ?? verb) : verb;
  return length === 0 ? undefined : [...others.slice(0, length), put, ...others.slice(length)].join(' ');
}

/** How many of some words are the subject that they begin with: a pronoun, or a name with its article; 0 where neither is. */
function subjectLength(parts: readonly string[], { determiners, pronouns }: SpeechWords): number {
  const [first = ''] = parts;
  const { he, she, they } = pronouns;
  if ([he, she, they].some((list) => list.includes(first.toLowerCase()))) return 1;
  const article = determiners.includes(first.toLowerCase()) ? 1 : 0;
  const named = parts.slice(article).findIndex((part) => !isCapital(part));
  return named <= 0 ? 0 : article + named;
}
