import { html, type TemplateResult } from 'lit-html';
import type { Editing } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import { offersView, onTaken, onTyped } from './offersView.ts';
import type { Told } from './rows.ts';

const ID = 'desk-answers';

/** What the line works with; `add` takes what was typed. */
interface QuestionLine {
  editing: Editing;
  acts: DialogActs;
  told: Told;
  add: (words: string) => void;
}

/** The line for a question that the claim answers too: one that is there, or a new one, whose words are offered as in a statement. */
export function questionLine(known: readonly string[], { editing, acts, told, add }: QuestionLine): TemplateResult {
  return html`<input
      id=${ID}
      autocomplete="off"
      list="desk-answers-list"
      aria-describedby=${told.describedBy}
      aria-invalid=${told.invalid}
      aria-keyshortcuts=${told.shortcut}
      @input=${(event: Event) => {
        const line = event.target as HTMLInputElement;
        // While nothing is typed, the digits are those of the answers that are proposed.
        if (line.value === '') acts.complete(ID, undefined);
        else onTyped(line, acts);
      }}
      @keydown=${(event: KeyboardEvent) => onTaken(event, editing)}
      @change=${(event: Event) => {
        const line = event.target as HTMLInputElement;
        const words = line.value.trim();
        line.value = '';
        acts.complete(ID, undefined);
        add(words);
      }}
    />
    <datalist id="desk-answers-list">${known.map((name) => html`<option value=${name}></option>`)}</datalist>
    ${offersView(ID, editing)}`;
}
