import { WordChains, wordsOf } from './wordChains.ts';

/** What a statement is likely to be made of. */
export interface CompletionSources {
  /** The quote, with the sentence around it. */
  quote: string;
  /** What was proposed for the statement. */
  proposed: readonly string[];
  /** Statements of claims of the same article, and of claims that are near to this one. */
  own: readonly string[];
  near: readonly string[];
  /** The text of the article. */
  article: string;
  /** Names of the story, those that are likelier here first. */
  names: readonly string[];
}

/** How much each source counts beside the others. */
const WEIGHTS = { quote: 2, proposed: 2, own: 3, near: 1, article: 0.2 };

/** So many words can be taken at once, and so many offers have a key. */
const LONGEST = 8;
const OFFERS = 4;

/** Tells what a statement that goes so far may go on with: words to be put in place of the one that is begun. */
export function completer({
  quote,
  proposed,
  own,
  near,
  article,
  names,
}: CompletionSources): (before: string) => string[] {
  const chains = new WordChains();
  chains.add(quote, WEIGHTS.quote);
  for (const each of proposed) chains.add(each, WEIGHTS.proposed);
  for (const each of own) chains.add(each, WEIGHTS.own);
  for (const each of near) chains.add(each, WEIGHTS.near);
  chains.add(article, WEIGHTS.article);
  return (before) => {
    if (isFinished(before)) return [];
    const begun = /[^\s“"‘«(„]*$/.exec(before)?.[0] ?? '';
    const words = wordsOf(before.slice(0, before.length - begun.length));
    const small = begun.toLowerCase();
    const begins = (word: string): boolean => word.toLowerCase().startsWith(small);
    const fits = (word: string): boolean => begins(word) && word !== begun;
    const found = chains.after(words, fits, begun !== '');
    const named = begun === '' ? [] : names.filter((name) => name !== begun && name.split(' ').some(begins));
    const [first, ...others] = found;
    const offers = [
      ...(first === undefined ? [] : [goOn(words, first, chains), first]),
      ...named.slice(0, 2),
      ...others,
    ];
    return [...new Set(offers)].slice(0, OFFERS);
  };
}

/** Whether words end with a full stop that is none of an abbreviation. */
function isFinished(before: string): boolean {
  return /(?:^|\s)[^\s.]+[.!?…]["”’»]?\s*$/u.test(before);
}

/** A word with those that nearly always come after it here. */
function goOn(before: readonly string[], first: string, chains: WordChains): string {
  const words = [first];
  while (words.length < LONGEST) {
    const next = chains.sureAfter([...before, ...words]);
    if (next === undefined) break;
    words.push(next);
  }
  return words.join(' ');
}
