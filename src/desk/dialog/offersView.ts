import { html, nothing, type TemplateResult } from 'lit-html';
import type { Editing } from '../state.ts';
import { closeUp, putOffer, wordsBefore, type LineControl } from './completing.ts';
import type { DialogActs } from './dialogActs.ts';
import { optionView, type Option } from './rows.ts';

/** What is typed into a control is closed up at its marks, and words to go on with are offered. */
export function onTyped(control: LineControl, acts: DialogActs): void {
  closeUp(control);
  acts.complete(control.id, wordsBefore(control));
}

/** The same where the caret was moved there, by a key or a click. */
export function onMoved(event: Event, acts: DialogActs): void {
  const control = event.target as LineControl;
  if (event instanceof KeyboardEvent && !/^(?:Arrow|Home$|End$)/.test(event.key)) return;
  acts.complete(control.id, wordsBefore(control));
}

/** Takes an offer: with Alt and its digit, or the first with the right arrow at the end of what is typed. */
export function onTaken(event: KeyboardEvent, { offered }: Editing): void {
  const control = event.target as LineControl;
  if (offered?.to !== control.id || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const digit = event.altKey ? /^Digit([1-9])$/.exec(event.code)?.[1] : undefined;
  const isAtEnd = !event.altKey && event.key === 'ArrowRight' && wordsBefore(control) === control.value;
  const words = offered.words[digit === undefined ? (isAtEnd ? 0 : -1) : Number(digit) - 1];
  if (words === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  putOffer(control, words);
}

/** The words that are offered to a control, as buttons. */
export function offersView(id: string, editing: Editing): TemplateResult | typeof nothing {
  const options = offersTo(id, editing);
  return options.length === 0 ? nothing : html`<span class="desk-options">${options.map(optionView)}</span>`;
}

/** The words that are offered to the control with an id. */
export function offersTo(id: string, { offered }: Editing): Option[] {
  const take = (words: string): void => {
    const control = document.querySelector<LineControl>(`#${id}`);
    if (!control) return;
    putOffer(control, words);
    control.focus();
  };
  const words = offered?.to === id ? offered.words : [];
  return words.map((each) => ({ words: each, sure: false, chosen: false, take: () => take(each) }));
}
