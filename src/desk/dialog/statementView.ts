import { html, type TemplateResult } from 'lit-html';
import type { ClaimForm } from '../../model/editing/claimForm.ts';
import type { Editing } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import { offersTo, onMoved, onTaken, onTyped } from './offersView.ts';
import { rowView, type Option } from './rows.ts';

const ID = 'desk-statement';

/** The statement, with what it may go on with; before it is touched, with the other statements that are proposed. */
export function statementView(editing: Editing, acts: DialogActs, fault: string | undefined): TemplateResult {
  const { statement } = editing.form;
  return rowView({
    ...{ name: 'statement', label: 'Statement', fault },
    control: ({ invalid, shortcut, describedBy }) =>
      html`<textarea
          id=${ID}
          rows="3"
          aria-describedby=${describedBy}
          aria-invalid=${invalid}
          aria-keyshortcuts=${shortcut}
          .value=${statement}
          @input=${(event: Event) => {
            const control = event.target as HTMLTextAreaElement;
            onTyped(control, acts);
            acts.set({ statement: control.value.replace(/\s*\n\s*/g, ' ') });
          }}
          @keydown=${(event: KeyboardEvent) => onTaken(event, editing)}
          @keyup=${(event: KeyboardEvent) => onMoved(event, acts)}
          @click=${(event: Event) => onMoved(event, acts)}
        ></textarea>
        <p class="visually-hidden" aria-live="polite">${editing.told ?? ''}</p>`,
    options: [...framesOf(editing, acts), ...offersTo(ID, editing)],
  });
}

/** A note of the editor's below the front matter. */
export function noteRow({ note }: ClaimForm, acts: DialogActs): TemplateResult {
  return rowView({
    ...{ name: 'note', label: 'Note' },
    control: ({ shortcut }) =>
      html`<textarea
        id="desk-note"
        rows="2"
        aria-keyshortcuts=${shortcut}
        .value=${note}
        @input=${(event: Event) => acts.set({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>`,
  });
}

/** The statements that are proposed, as long as none was touched. */
function framesOf({ form, proposed, offered }: Editing, acts: DialogActs): Option[] {
  const all = proposed?.statements ?? [];
  if (offered || !all.includes(form.statement)) return [];
  return all.map((words) => ({
    ...{ words, sure: false, chosen: words === form.statement, take: () => acts.set({ statement: words }) },
  }));
}
