import { clausesOf, nextClause, previousClause } from '../../model/suggest/clauses.ts';
import type { Span } from '../../model/text/text.ts';
import { moveEnd, nextBare, toWords, withSpan } from './selecting.ts';
import { selectedSpan } from './selection.ts';
import { wordsAt } from '../state.ts';
import { selectedWords, type Store } from '../store.ts';

/**
 * Takes the words that are selected in the page, if any, as the words of a claim; in whole words. `touched` are those that a
 * finger has selected, which the browser forgets when the finger goes on to a button.
 */
export function takeSelection({ state, set }: Store, surface: Element | null, touched?: Span): void {
  const span = (surface && selectedSpan(surface)) ?? touched;
  const words = span && toWords(state.article.text, span, state.article.language);
  if (!words) return;
  getSelection()?.removeAllRanges();
  set({ spans: state.adding ? withSpan(state.spans, words) : [words], adding: false });
}

/** Selects nothing more, and remembers where that was, for what is selected next. */
export function leaveWords({ state, set }: Store): void {
  const left = state.spans.at(-1);
  set({ spans: [], adding: false, ...(left && { left }) });
}

/** Selects the next sentence that carries no claim: after what is selected, or after the claim that was made last. */
export function selectNext({ state: { article, spans, left }, set }: Store): void {
  const span = nextBare(article.text, article.bare, (spans.at(-1) ?? left)?.end ?? -1);
  set(
    span
      ? { spans: [span], adding: false, said: wordsAt(article, [span]) }
      : { said: 'Every sentence carries a claim.' },
  );
}

/**
 * Selects the part of a sentence that comes next, or the one before: from what is selected, or from the claim that was made
 * last. Where a span is to be added, it is added.
 */
export function selectPart({ state: { article, spans, left, adding }, set }: Store, which: 'next' | 'before'): void {
  const clauses = clausesOf(article.text, article.language);
  const from = spans.at(-1) ?? left;
  const span = which === 'next' ? nextClause(clauses, from) : from && previousClause(clauses, from);
  if (!span) {
    set({ said: 'There is no further part of the text.' });
    return;
  }
  const selected = adding ? withSpan(spans, span) : [span];
  set({ spans: selected, adding: false, said: wordsAt(article, selected) });
}

const MOVES: Readonly<Record<string, readonly ['start' | 'end', 1 | -1]>> = {
  ArrowRight: ['end', 1],
  ArrowLeft: ['end', -1],
  ArrowDown: ['start', 1],
  ArrowUp: ['start', -1],
};

/** Moves an end of the selected words by a word, for Shift and an arrow; says whether it did. */
export function moveByKey(store: Store, { key, shiftKey }: KeyboardEvent): boolean {
  const { article, spans } = store.state;
  const last = spans.at(-1);
  const [end, by] = MOVES[key] ?? [];
  // Where the browser selects words itself, Shift and the arrows are its own.
  const isNative = getSelection()?.isCollapsed === false;
  if (!shiftKey || !last || end === undefined || by === undefined || isNative) return false;
  store.set({ spans: [...spans.slice(0, -1), moveEnd(article.text, last, end, by, article.language)] });
  store.set({ said: selectedWords(store) });
  return true;
}
