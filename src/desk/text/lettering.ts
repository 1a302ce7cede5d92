import { sentences } from '../../model/text/sentences.ts';
import { between, letteredWords } from './letteredWords.ts';
import { withSpan } from './selecting.ts';
import { wordsAt } from '../state.ts';
import type { Store } from '../store.ts';

/**
 * Gives the words a letter each: from the sentence on in which something is selected, or the claim that was made last, or else the
 * first one without a claim.
 */
export function beginLetters({ state: { article, spans, left }, set }: Store): void {
  const { text, bare, language } = article;
  const at = spans.at(-1) ?? left ?? bare[0] ?? { start: 0, end: 0 };
  const sentence = sentences(text, language).find(({ end }) => end > at.start);
  const words = sentence ? letteredWords(text, sentence.start, language) : [];
  const list = words.map(({ letter, start, end }) => `${letter} ${text.text.slice(start, end)}`).join(', ');
  set({ lettering: { words }, said: `Type the letter of the first word, then of the last: ${list}.` });
}

/** Takes a key while words have letters: the first letter and the last select; Escape and every other key leave it. */
export function takeLetter(store: Store, { key, ctrlKey, metaKey, altKey }: KeyboardEvent): void {
  const { article, lettering, spans, adding } = store.state;
  if (!lettering || key === 'Shift') return;
  const isHeld = ctrlKey || metaKey || altKey;
  const word = isHeld ? undefined : lettering.words.find(({ letter }) => letter === key);
  const { first } = lettering;
  if (!word) {
    store.close('lettering');
    store.set({ said: 'No words were selected.' });
  } else if (!first) {
    store.set({
      lettering: { ...lettering, first: word },
      said: `From ${wordsAt(article, [word])}; now the last word.`,
    });
  } else {
    const span = between(article.text.text, first, word);
    const selected = adding ? withSpan(spans, span) : [span];
    store.close('lettering');
    store.set({ spans: selected, adding: false, said: wordsAt(article, selected) });
  }
}
