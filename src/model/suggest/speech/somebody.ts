import type { SpeechWords } from '../languages/words/speechWords.ts';
import { isOutletName } from '../relays/outlets.ts';
import { isName, isTitle, smallForm } from './tokens.ts';

/** A person's name has so many words at most. */
const MOST_NAMES = 4;

/** Whether a phrase without an entity may be whom “he” or “she” stands for: “Kim Berg”, “a spokeswoman for the yard”. */
export function isSomebody(phrase: string, pronoun: 'he' | 'she', words: SpeechWords): boolean {
  const all = phrase.split(' ');
  const hangs = all.findIndex((part) => words.prepositions.includes(smallForm(part)));
  const head = hangs === -1 ? all : all.slice(0, hangs);
  const others = words.titles[pronoun === 'he' ? 'she' : 'he'];
  if (head.some((part) => others.includes(smallForm(part)))) return false;
  const [first = '', last = ''] = [head.at(0), head.at(-1)].map((part) => smallForm(part ?? ''));
  const isOne = words.articles.includes(first) || words.definite.includes(first);
  if (isOne) return isTitle(last, words) || words.persons.includes(last);
  const names = all.filter((part) => !isTitle(smallForm(part), words));
  const isPlain = names.length > 1 && names.length <= MOST_NAMES;
  return isPlain && isName(names.join(' '), words) && !isOutletName(phrase);
}
