import { html, nothing, type TemplateResult } from 'lit-html';
import { KINDS, MODALITIES } from '../../model/schemas/claim.ts';
import { conflictsView } from '../conflictsView.ts';
import { aboutView } from './aboutView.ts';
import { answersView } from './answersView.ts';
import type { DialogActs } from './dialogActs.ts';
import { chainView } from './chainView.ts';
import { footView } from './footView.ts';
import { namesOf } from './names.ts';
import { nearView } from './nearView.ts';
import { pagesView } from './pagesView.ts';
import { lineView, rowView, selectView, type Option } from './rows.ts';
import { statementView } from './statementView.ts';
import type { Editing, State } from '../state.ts';

const DATES = [
  ['happened', 'Happened'],
  ['said', 'Said'],
  ['asOf', 'As of'],
] as const;

/** The dialog in which a claim is made or changed: each field with what is proposed for it. */
export function dialogView({ article }: State, editing: Editing, acts: DialogActs): TemplateResult {
  const { form, id, proposed, pages, faults } = editing;
  const names = namesOf(article, pages);
  const fault = (field: string): string | undefined => faults.find((each) => each.field === field)?.message;
  const others = faults.filter(({ field = '' }) => !(field in form));
  return html`<section
    class="desk-dialog"
    role="dialog"
    aria-labelledby="desk-title"
    @keydown=${(event: KeyboardEvent) => onKey(event, acts)}
  >
    <h2 id="desk-title">${id === undefined ? 'New claim' : 'Change claim'}</h2>
    ${statementView(editing, acts, fault('statement'))}
    ${proposed === undefined && id === undefined ? html`<p class="quiet">Looking for what is like it …</p>` : nothing}
    ${wordRow('kind', 'Kind', KINDS, editing, acts, fault('kind'))}
    ${wordRow('modality', 'Modality', MODALITIES, editing, acts, fault('modality'))}
    ${chainView(editing, names, acts, fault('attribution'))}
    ${rowView({
      name: 'origin',
      label: 'Origin',
      fault: fault('origin'),
      control: lineView(
        'origin',
        names.entity(form.origin),
        (words) =>
          words === 'unknown'
            ? acts.set({ origin: words })
            : acts.named('entities', words, (origin) => acts.set({ origin })),
        ['unknown', ...article.entities.map(({ name }) => name)],
      ),
      options: (proposed?.origin ?? []).map(({ value, sure }) => ({
        ...{ words: names.entity(value), sure, chosen: value === form.origin },
        take: () => acts.set({ origin: value }),
      })),
    })}
    ${DATES.map(([field, label]) =>
      rowView({
        ...{ name: field, label, fault: fault(field) },
        control: lineView(field, form[field], (value) => acts.set({ [field]: value })),
        options: choicesOf(field, editing, acts),
      }),
    )}
    ${aboutView(
      editing,
      names,
      acts,
      article.entities.map(({ name }) => name),
      fault('about'),
    )}
    ${rowView({
      name: 'event',
      label: 'Event',
      fault: fault('event'),
      control: lineView(
        'event',
        names.event(form.event),
        (words) =>
          words === '' ? acts.set({ event: '' }) : acts.named('events', words, (event) => acts.set({ event })),
        article.events.map(({ name }) => name),
      ),
      options: (proposed?.event ?? []).map(({ value, sure }) => ({
        ...{ words: names.event(value), sure, chosen: value === form.event },
        take: () => acts.set({ event: value === form.event ? '' : value }),
      })),
    })}
    ${answersView(editing, article, names, acts, fault('answers'))}
    ${nearView(editing, names, acts, fault('relations'))} ${pagesView(pages, acts)}
    ${rowView({
      name: 'note',
      label: 'Note',
      control: html`<textarea
        id="desk-note"
        rows="2"
        .value=${form.note}
        @input=${(event: Event) => acts.set({ note: (event.target as HTMLTextAreaElement).value })}
      ></textarea>`,
    })}
    ${
      editing.published && id !== undefined
        ? rowView({
            ...{ name: 'because', label: 'Why it changes', fault: fault('because') },
            control: lineView('because', form.because, (because) => acts.set({ because })),
          })
        : nothing
    }
    ${others.map(({ message }) => html`<p class="accent" role="alert">${message}</p>`)}
    ${conflictsView(editing.conflicts, acts.overwrite)} ${footView(editing, article, acts)}
  </section>`;
}

/** Enter saves, with Control it goes on, and Escape leaves, wherever in the dialog the focus is. */
function onKey(event: KeyboardEvent, acts: DialogActs): void {
  const isOwn = event.target instanceof Element && event.target.closest('[data-own-enter]') !== null;
  const isLine = event.target instanceof HTMLTextAreaElement && event.shiftKey;
  if (event.key === 'Escape') acts.cancel();
  else if (event.key === 'Enter' && !isOwn && !isLine && !event.isComposing) {
    event.preventDefault();
    // What was typed into a line counts, though the line still has the focus.
    if (event.target instanceof HTMLInputElement) event.target.dispatchEvent(new Event('change'));
    if (event.ctrlKey || event.metaKey) acts.saveAndGoOn();
    else acts.save();
  } else return;
  event.stopPropagation();
}

function wordRow(
  field: 'kind' | 'modality',
  label: string,
  values: readonly string[],
  editing: Editing,
  acts: DialogActs,
  fault: string | undefined,
): TemplateResult {
  const control = selectView(
    field,
    editing.form[field],
    values.map((value) => [value, value] as const),
    (value) => acts.set({ [field]: value }),
  );
  return rowView({ name: field, label, control, fault, options: choicesOf(field, editing, acts).slice(0, 3) });
}

function choicesOf(
  field: 'kind' | 'modality' | 'happened' | 'said' | 'asOf',
  { form, proposed }: Editing,
  acts: DialogActs,
): Option[] {
  return (proposed?.[field] ?? []).map(({ value, sure }) => ({
    ...{ words: value, sure, chosen: form[field] === value },
    take: () => acts.set({ [field]: value }),
  }));
}
