import { html, nothing, type TemplateResult } from 'lit-html';
import { KINDS, MODALITIES } from '../../model/schemas/claim.ts';
import { conflictsView } from '../conflictsView.ts';
import { answersView } from './answersView.ts';
import type { DialogActs } from './dialogActs.ts';
import { chainView } from './chainView.ts';
import { namesOf, type Names } from './names.ts';
import { nearView } from './nearView.ts';
import { pagesView } from './pagesView.ts';
import { lineView, rowView, selectView, type Option } from './rows.ts';
import type { Editing, State } from '../state.ts';

const DATES = [
  ['happened', 'Happened'],
  ['said', 'Said'],
  ['asOf', 'As of'],
] as const;

/** The dialog in which a claim is made or changed: each field with what is proposed for it. */
export function dialogView({ article }: State, editing: Editing, acts: DialogActs): TemplateResult {
  const { form, id, proposed, pages, faults, saving } = editing;
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
    ${rowView({
      name: 'statement',
      label: 'Statement',
      fault: fault('statement'),
      control: html`<textarea
        id="desk-statement"
        rows="3"
        .value=${form.statement}
        @input=${(event: Event) => acts.set({ statement: oneLine(event) })}
      ></textarea>`,
    })}
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
    ${conflictsView(editing.conflicts, acts.overwrite)}
    <p class="desk-foot">
      <button type="button" class="desk-save" ?disabled=${saving} @click=${acts.save}>Save</button> <kbd>Enter</kbd>
      <button type="button" data-own-enter @click=${acts.cancel}>Cancel</button> <kbd>Esc</kbd>
      ${
        id === undefined
          ? nothing
          : html`<button type="button" data-own-enter @click=${acts.moveWords}>Take the selected words</button>
              <button type="button" data-own-enter @click=${() => acts.split(form.because)}>
                Split off the selected words
              </button>
              <button type="button" data-own-enter @click=${() => acts.withdraw(form.because)}>Withdraw</button>
              ${mergeView(id, article, (into) => acts.merge(into, form.because))}`
      }
      <span class="quiet">● sure in nine of ten, ◐ a guess</span>
    </p>
  </section>`;
}

/** The other claims of the article, one of which may take over the words of this one. */
function mergeView(id: string, { claims }: State['article'], merge: (into: string) => void): TemplateResult {
  const others = claims.filter(({ data }) => data.id !== id && data.status === 'active');
  return selectView(
    'merge',
    '',
    others.map(({ data }) => [data.id, data.statement.slice(0, 80)] as const),
    merge,
    'Merge into another claim',
  );
}

/** Enter saves and Escape leaves, wherever in the dialog the focus is. */
function onKey(event: KeyboardEvent, acts: DialogActs): void {
  const isOwn = event.target instanceof Element && event.target.closest('[data-own-enter]') !== null;
  const isLine = event.target instanceof HTMLTextAreaElement && event.shiftKey;
  if (event.key === 'Escape') acts.cancel();
  else if (event.key === 'Enter' && !isOwn && !isLine && !event.isComposing) {
    event.preventDefault();
    // What was typed into a line counts, though the line still has the focus.
    if (event.target instanceof HTMLInputElement) event.target.dispatchEvent(new Event('change'));
    acts.save();
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

function aboutView(
  { form, proposed }: Editing,
  names: Names,
  acts: DialogActs,
  known: readonly string[],
  fault: string | undefined,
): TemplateResult {
  const offered = (proposed?.about ?? []).map(({ value }) => value);
  const all = [...offered, ...form.about.filter((slug) => !offered.includes(slug))];
  const toggle = (slug: string): void =>
    acts.set({ about: form.about.includes(slug) ? form.about.filter((each) => each !== slug) : [...form.about, slug] });
  const options = all.map((slug) => ({
    words: names.entity(slug),
    sure: proposed?.about.find(({ value }) => value === slug)?.sure ?? true,
    chosen: form.about.includes(slug),
    take: () => toggle(slug),
  }));
  const add = (words: string): void => {
    if (words !== '') acts.named('entities', words, (slug) => acts.set({ about: [...new Set([...form.about, slug])] }));
  };
  return rowView({ name: 'about', label: 'About', control: lineView('about', '', add, known), options, fault });
}

function oneLine(event: Event): string {
  return (event.target as HTMLTextAreaElement).value.replace(/\s*\n\s*/g, ' ');
}
