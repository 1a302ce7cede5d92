import { html, nothing, type TemplateResult } from 'lit-html';
import { conflictsView } from '../saving/conflictsView.ts';
import { recordTitle } from './recordTitle.ts';
import { fieldsView } from './fieldsView.ts';
import type { RecordActs, RecordState } from './recordState.ts';

/** The form of a record, made from the schema of its front matter. */
export function recordView(state: RecordState, acts: RecordActs): TemplateResult {
  const { asked, saved, fields, body, faults, done, said } = state;
  const known = new Set(saved.form.map(({ key }) => key));
  return html`<section
    class="desk-record"
    role="dialog"
    aria-labelledby="desk-record-title"
    @keydown=${(event: KeyboardEvent) => onKey(event, acts)}
  >
    <h2 id="desk-record-title">${recordTitle(asked)}</h2>
    ${fieldsView(saved.form, fields, { path: [], faults, put: acts.put })}
    ${
      saved.body === undefined
        ? nothing
        : html`<div class="desk-row">
            <label for="desk-record-body">Text</label>
            <div>
              <textarea
                id="desk-record-body"
                rows="8"
                .value=${body}
                @input=${(event: Event) => acts.putBody((event.target as HTMLTextAreaElement).value)}
              ></textarea>
            </div>
          </div>`
    }
    ${faults
      .filter(({ field }) => field === undefined || !known.has(field))
      .map(({ message }) => html`<p class="accent" role="alert">${message}</p>`)}
    ${conflictsView(state.conflicts, acts.overwrite)}
    <p class="desk-foot">
      <button type="button" class="desk-save" @click=${acts.save}>Save</button> <kbd>Ctrl Enter</kbd>
      <button type="button" @click=${acts.leave}>Leave</button> <kbd>Esc</kbd>
      ${done.length === 0 ? nothing : html`<button type="button" @click=${acts.undo}>Take back</button>`}
      <span role="status">${said}</span>
    </p>
  </section>`;
}

/** Control with Enter saves, since fields of several lines need Enter themselves; Escape leaves. */
function onKey(event: KeyboardEvent, acts: RecordActs): void {
  if (event.key === 'Escape') acts.leave();
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    // What was typed as JSON is taken when its field is left; here it still has the focus.
    if (event.target instanceof HTMLTextAreaElement) event.target.dispatchEvent(new Event('change'));
    acts.save();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
