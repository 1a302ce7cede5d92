import { html, type TemplateResult } from 'lit-html';
import type { Editing, State } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';

/** The buttons of the dialog: save, leave, and what else can become of a claim that is there. */
export function footView(editing: Editing, article: State['article'], acts: DialogActs): TemplateResult {
  const { id } = editing;
  return html`<p class="desk-foot">
    <button type="button" class="desk-save" ?disabled=${editing.saving} @click=${acts.save}>Save</button>
    <kbd>Enter</kbd> <button type="button" @click=${acts.cancel}>Cancel</button> <kbd>Esc</kbd>
    ${
      id === undefined
        ? html`<button type="button" @click=${acts.saveAndGoOn}>Save and next</button> <kbd>Control Enter</kbd>`
        : html`<button type="button" @click=${acts.moveWords}>Take the selected words</button>
            <button type="button" @click=${() => acts.split(editing.form.because)}>Split off the selected words</button>
            <button type="button" @click=${() => acts.withdraw(editing.form.because)}>Withdraw</button>
            ${mergeView(id, article, (into) => acts.merge(into, editing.form.because))}`
    }
    <span class="quiet">● sure in nine of ten, ◐ a guess</span>
  </p>`;
}

/** The other claims of the article, one of which may take over the words of this one. A choice alone, which a key may make, does nothing. */
function mergeView(id: string, { claims }: State['article'], merge: (into: string) => void): TemplateResult {
  const others = claims.filter(({ data }) => data.id !== id && data.status === 'active');
  const mergeChosen = ({ currentTarget }: Event): void => {
    const into = (currentTarget as HTMLElement).parentElement?.querySelector('select')?.value ?? '';
    if (into !== '') merge(into);
  };
  return html`<span class="desk-merge">
    <select aria-label="Another claim of the article">
      <option value="">Another claim …</option>
      ${others.map(({ data }) => html`<option value=${data.id}>${data.statement.slice(0, 80)}</option>`)}
    </select>
    <button type="button" @click=${mergeChosen}>Merge into it</button>
  </span>`;
}
