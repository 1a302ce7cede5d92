import { completer } from '../../model/suggest/completion/completions.ts';
import { wordsAt, type Editing, type State } from '../state.ts';
import { closedUp, withOffer, type Line } from './typing.ts';

export type LineControl = HTMLTextAreaElement | HTMLInputElement;

/** Tells what a line of the dialog may go on with, from the words before its caret. It is made ready once for each claim. */
export function offersFor(state: () => State): (before: string) => string[] {
  let known: { of: Editing['proposed']; offers: (before: string) => string[] } | undefined;
  return (before) => {
    const { article, editing } = state();
    if (!editing) return [];
    if (known?.of !== editing.proposed) known = undefined;
    known ??= { of: editing.proposed, offers: completerFor(article, editing) };
    return known.offers(before);
  };
}

function completerFor(article: State['article'], { id, spans, proposed }: Editing): (before: string) => string[] {
  const { text } = article.text;
  const names = article.entities.map(({ name }) => name);
  return completer({
    quote: wordsAt(article, spans),
    proposed: proposed?.statements ?? [],
    own: article.claims.filter(({ data }) => data.id !== id).map(({ data }) => data.statement),
    near: (proposed?.nearest ?? []).map(({ statement }) => statement),
    article: text,
    names: [...names.filter((name) => text.includes(name)), ...names.filter((name) => !text.includes(name))],
  });
}

/** The words of a control before its caret; undefined while words of it are selected. */
export function wordsBefore({ value, selectionStart, selectionEnd }: LineControl): string | undefined {
  return selectionStart === null || selectionStart !== selectionEnd ? undefined : value.slice(0, selectionStart);
}

/** Puts offered words into a control, as if they had been typed. */
export function putOffer(control: LineControl, offer: string): void {
  show(control, withOffer(lineOf(control), offer));
  control.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Closes up the mark that was typed last. */
export function closeUp(control: LineControl): void {
  const line = lineOf(control);
  const closed = closedUp(line);
  if (closed.text !== line.text) show(control, closed);
}

function lineOf({ value, selectionStart }: LineControl): Line {
  return { text: value, caret: selectionStart ?? value.length };
}

function show(control: LineControl, { text, caret }: Line): void {
  control.value = text;
  control.setSelectionRange(caret, caret);
}
