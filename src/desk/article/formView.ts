import { html, nothing, type TemplateResult } from 'lit-html';
import type { ArticleField, ArticleForm } from '../../model/editing/articleForm.ts';
import { lineView, rowView, selectView, type Told } from '../dialog/rows.ts';
import { draftsView } from './draftsView.ts';
import type { ArticleActs, ArticleState } from './articleState.ts';

/** What is proposed for a new article as a form, with what tells it; below it the document, what was taken out struck through. */
export function formView(state: ArticleState, proposed: ArticleForm, acts: ArticleActs): TemplateResult {
  const known = new Set(proposed.form.map(({ key }) => key));
  return html`<section
    class="desk-record"
    role="dialog"
    aria-labelledby="desk-article-title"
    @keydown=${(event: KeyboardEvent) => onKey(event, acts)}
  >
    <h2 id="desk-article-title">New article</h2>
    ${proposed.form.map((field) => fieldView(field, state, proposed, acts))} ${toldView(proposed)}
    ${draftsView(state.drafts, proposed, acts)}
    ${state.faults
      .filter(({ field }) => field === undefined || !known.has(field))
      .map(({ message }) => html`<p class="accent" role="alert">${message}</p>`)}
    <p class="desk-foot">
      <button type="button" class="desk-save" ?disabled=${state.busy} @click=${acts.save}>Save</button>
      <kbd>Ctrl Enter</kbd> <button type="button" @click=${acts.leave}>Leave</button> <kbd>Esc</kbd>
      <span role="status">${state.said}</span>
    </p>
    ${piecesView(state, proposed, acts)}
  </section>`;
}

function fieldView(
  { key, label, needed, among, evidence }: ArticleField,
  { fields, faults, publisher }: ArticleState,
  { site }: ArticleForm,
  acts: ArticleActs,
): TemplateResult {
  const put = (value: string): void => acts.put(key, value);
  const value = fields[key] ?? '';
  const control = (told: Told): TemplateResult =>
    key === 'genre'
      ? selectView(
          key,
          value,
          among.map((each) => [each, each] as const),
          put,
          { told },
        )
      : lineView(key, value, put, { among, told });
  const isOffered = key === 'publisher' && site !== undefined && publisher?.name !== site;
  return rowView({
    name: key,
    label: needed ? `${label} (needed)` : label,
    evidence,
    fault: faults.find(({ field }) => field === key)?.message,
    control: (told) =>
      html`${control(told)}
      ${isOffered ? html`<button type="button" @click=${() => put(site)}>New publication “${site}”</button>` : nothing}
      ${key === 'publisher' && value !== '' && publisher?.page.slug === value ? html`<span class="quiet">New publication “${publisher.name}”</span>` : nothing}`,
  });
}

/** What else the document tells: whose reporting it passes on, and which names stand in it. */
function toldView({ notes, relays, known, unknown }: ArticleForm): TemplateResult {
  const names = (list: ArticleForm['known']): string => list.map(({ name, count }) => `${name} (${count})`).join(', ');
  const rows: [label: string, told: readonly string[]][] = [
    ['To know', notes],
    ['Passes on', relays.map(({ name, isKnown, sentence }) => `${name}${isKnown ? '' : ' (no entity)'}: ${sentence}`)],
    ['Entities in it', known.length === 0 ? [] : [names(known)]],
    ['New names', unknown.length === 0 ? [] : [names(unknown)]],
  ];
  return html`${rows
    .filter(([, told]) => told.length > 0)
    .map(
      ([label, told]) =>
        html`<div class="desk-row">
          <span class="quiet">${label}</span>
          <div>${told.map((words) => html`<p>${words}</p>`)}</div>
        </div>`,
    )}`;
}

/** The document, piece by piece: each is text or not, as its editor says. */
function piecesView({ turned }: ArticleState, { pieces }: ArticleForm, acts: ArticleActs): TemplateResult {
  return html`<h3>The document</h3>
    <p class="quiet">What is struck through is not taken. A click puts a piece back, or takes it out.</p>
    ${pieces.map(({ words, isText }, at) => {
      const isTaken = isText !== turned.includes(at);
      return html`<p class="desk-piece source">
        ${isTaken ? words : html`<del>${words}</del>`}
        <button
          type="button"
          aria-label="${isTaken ? 'Take out' : 'Put back'}: ${words.slice(0, 60)}"
          @click=${() => acts.turn(at)}
        >
          ${isTaken ? 'take out' : 'put back'}
        </button>
      </p>`;
    })}`;
}

/** Control with Enter saves, Escape leaves. */
function onKey(event: KeyboardEvent, acts: ArticleActs): void {
  if (event.key === 'Escape') acts.leave();
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    // What was typed into a line is taken when it is left; here it still has the focus.
    if (event.target instanceof HTMLInputElement) event.target.dispatchEvent(new Event('change'));
    acts.save();
  } else return;
  event.preventDefault();
  event.stopPropagation();
}
