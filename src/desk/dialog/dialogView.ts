import { html, nothing, type TemplateResult } from 'lit-html';
import { conflictsView } from '../saving/conflictsView.ts';
import type { Editing, State } from '../state.ts';
import { aboutView } from './aboutView.ts';
import { answersView } from './answersView.ts';
import { chainView } from './chainView.ts';
import type { DialogActs } from './dialogActs.ts';
import { fieldOf } from './fieldKeys.ts';
import { footView } from './footView.ts';
import { namesOf } from './names.ts';
import { nearView } from './nearView.ts';
import { pagesView } from './pagesView.ts';
import { dateRows, eventRow, originRow, reasonRow, wordRows } from './plainRows.ts';
import { noteRow, statementView } from './statementView.ts';

/** The dialog in which a claim is made or changed: each field with what is proposed for it. */
export function dialogView({ article }: State, editing: Editing, acts: DialogActs): TemplateResult {
  const { form, id, proposed, pages, faults } = editing;
  const names = namesOf(article, pages);
  const fault = (field: string): string | undefined => faults.find((each) => each.field === field)?.message;
  const others = faults.filter(({ field = '' }) => !(field in form));
  const row = { editing, article, names, acts, fault };
  return html`<section
    class="desk-dialog"
    role="dialog"
    aria-labelledby="desk-title"
    @keydown=${(event: KeyboardEvent) => onKey(event, acts)}
  >
    <h2 id="desk-title">${id === undefined ? 'New claim' : 'Change claim'}</h2>
    ${statementView(editing, acts, fault('statement'))}
    ${proposed === undefined && id === undefined ? html`<p class="quiet">Looking for what is like it …</p>` : nothing}
    ${wordRows(row)} ${chainView(editing, article.entities, acts, fault('attribution'))} ${originRow(row)}
    ${dateRows(row)}
    ${aboutView(
      editing,
      names,
      acts,
      article.entities.map(({ name }) => name),
      fault('about'),
    )}
    ${eventRow(row)} ${answersView(editing, article, names, acts, fault('answers'))}
    ${nearView(editing, names, acts, fault('relations'))} ${pagesView(pages, acts)} ${noteRow(form, acts)}
    ${editing.published && id !== undefined ? reasonRow(row) : nothing}
    ${others.map(({ message }) => html`<p class="accent" role="alert">${message}</p>`)}
    ${conflictsView(editing.conflicts, acts.overwrite)} ${footView(editing, article, acts)}
  </section>`;
}

/** Enter saves, with Control it goes on, Escape leaves, and Alt with a letter goes to its field, wherever in the dialog the focus is. */
function onKey(event: KeyboardEvent, acts: DialogActs): void {
  // A button that was reached by keys is pressed by Enter; one that was clicked is done with.
  const isOwn = event.target instanceof HTMLButtonElement && event.target.matches(':focus-visible');
  const isLine = event.target instanceof HTMLTextAreaElement && event.shiftKey;
  const isHeld = event.ctrlKey || event.metaKey;
  const field = fieldOf(event);
  if (field !== undefined) {
    event.preventDefault();
    document.querySelector<HTMLElement>(`#desk-${field}`)?.focus();
  } else if (event.key === 'Escape') acts.cancel();
  else if (event.key === 'Enter' && (!isOwn || isHeld) && !isLine && !event.isComposing) {
    event.preventDefault();
    // What was typed into a line counts, though the line still has the focus.
    if (event.target instanceof HTMLInputElement) event.target.dispatchEvent(new Event('change'));
    if (isHeld) acts.saveAndGoOn();
    else acts.save();
  } else return;
  event.stopPropagation();
}
