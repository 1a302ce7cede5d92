import { html, type TemplateResult } from 'lit-html';
import type { Editing, State } from '../state.ts';
import type { DialogActs } from './dialogActs.ts';
import { selectView } from './rows.ts';

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

/** The other claims of the article, one of which may take over the words of this one. */
function mergeView(id: string, { claims }: State['article'], merge: (into: string) => void): TemplateResult {
  const others = claims.filter(({ data }) => data.id !== id && data.status === 'active');
  return selectView(
    'merge',
    '',
    others.map(({ data }) => [data.id, data.statement.slice(0, 80)] as const),
    merge,
    { label: 'Merge into another claim' },
  );
}
