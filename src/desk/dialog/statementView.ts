import { html, type TemplateResult } from 'lit-html';
import type { Editing } from '../state.ts';
import { closeUp, putOffer, wordsBefore, type LineControl } from './completing.ts';
import type { DialogActs } from './dialogActs.ts';
import { rowView, type Option } from './rows.ts';

/** The statement, with what it may go on with; before it is touched, with the other statements that are proposed. */
export function statementView(editing: Editing, acts: DialogActs, fault: string | undefined): TemplateResult {
  const { statement } = editing.form;
  return rowView({
    ...{ name: 'statement', label: 'Statement', fault },
    control: html`<textarea
      id="desk-statement"
      rows="3"
      aria-describedby="desk-statement-options"
      .value=${statement}
      @input=${(event: Event) => {
        const control = event.target as HTMLTextAreaElement;
        closeUp(control);
        acts.set({ statement: control.value.replace(/\s*\n\s*/g, ' ') });
        offer(control, acts);
      }}
      @keydown=${(event: KeyboardEvent) => takeByArrow(event, editing)}
      @keyup=${(event: KeyboardEvent) => {
        if (MOVING.test(event.key)) offer(event.target as HTMLTextAreaElement, acts);
      }}
      @click=${(event: Event) => offer(event.target as HTMLTextAreaElement, acts)}
    ></textarea>`,
    options: optionsOf(editing, acts),
  });
}

/** Keys that move the caret. */
const MOVING = /^(?:Arrow|Home$|End$)/;

function offer(control: LineControl, acts: DialogActs): void {
  acts.complete(wordsBefore(control));
}

function optionsOf({ form, proposed, offers }: Editing, acts: DialogActs): Option[] {
  const all = proposed?.statements ?? [];
  const whole = offers === undefined && all.includes(form.statement) ? all : [];
  const take = (words: string): void => {
    const control = document.querySelector<HTMLTextAreaElement>('#desk-statement');
    if (!control) return;
    putOffer(control, words);
    control.focus();
  };
  return [
    ...whole.map((words) => ({
      ...{ words, sure: false, chosen: words === form.statement, take: () => acts.set({ statement: words }) },
    })),
    ...(offers ?? []).map((words) => ({ words, sure: false, chosen: false, take: () => take(words) })),
  ];
}

/** At the end of what is typed the right arrow takes the first offer. */
function takeByArrow(event: KeyboardEvent, { offers = [] }: Editing): void {
  const control = event.target as HTMLTextAreaElement;
  const [first] = offers;
  const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
  if (event.key !== 'ArrowRight' || !isPlain || first === undefined) return;
  if (wordsBefore(control) !== control.value) return;
  event.preventDefault();
  putOffer(control, first);
}
