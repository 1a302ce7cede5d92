import { html, nothing, type TemplateResult } from 'lit-html';
import type { Near } from '../../model/editing/proposed.ts';
import { RELATION_TYPES } from '../../model/schemas/claim.ts';
import type { ClaimForm, Relation } from '../../model/editing/claimForm.ts';
import type { DialogActs } from './dialogActs.ts';
import { fieldKey, shortcutOf, underlined } from './fieldKeys.ts';
import type { Names } from './names.ts';
import { selectView, takeByDigit, type Option } from './rows.ts';
import type { Editing } from '../state.ts';

/** Who else says this, each to be taken over with one key, and how the claim stands to them. */
export function nearView(
  { form, proposed }: Editing,
  names: Names,
  acts: DialogActs,
  fault: string | undefined,
): TemplateResult {
  const near = proposed?.nearest ?? [];
  const options = near.map((each): Option => ({
    ...{ words: 'Answer as it does', sure: false, chosen: false },
    take: () => acts.set(takenOver(form, each)),
  }));
  const relate = ({ id }: Near): void => {
    acts.set({ relations: [...form.relations, { type: 'updates', claim: id, because: '' }] });
    document.querySelector<HTMLElement>(`#desk-relation-because-${form.relations.length}`)?.focus();
  };
  const put = (at: number, relation: Partial<Relation>): void =>
    acts.set({ relations: form.relations.map((each, index) => (index === at ? { ...each, ...relation } : each)) });
  return html`<div class="desk-near" @keydown=${(event: KeyboardEvent) => onDigit(event, options, near, relate)}>
    ${near.length === 0 ? nothing : html`<h3>${underlined('Who else says this', fieldKey('near'))}</h3>`}
    <ul>
      ${near.map(
        (each, at) =>
          html`<li>
            <p>${each.statement} <span class="quiet">${each.article}</span></p>
            <button
              type="button"
              id=${at === 0 ? 'desk-near' : nothing}
              aria-keyshortcuts=${at === 0 ? (shortcutOf('near') ?? nothing) : nothing}
              @click=${options[at]?.take}
            >
              <kbd>${at + 1}</kbd> Answer as it does
            </button>
            <button type="button" @click=${() => relate(each)}><kbd>Shift ${at + 1}</kbd> Relate to it</button>
            ${each.event === undefined ? nothing : html`<span class="quiet">${names.event(each.event)}</span>`}
          </li>`,
      )}
    </ul>
    ${form.relations.map(
      (relation, at) =>
        html`<div class="desk-link">
          ${selectView(
            `relation-${at}`,
            relation.type,
            RELATION_TYPES.map((type) => [type, type] as const),
            (type) => put(at, { type: type as Relation['type'] }),
            { label: `Relation ${at + 1}` },
          )}
          <span>${relation.claim}</span>
          <label
            >because
            <input
              id="desk-relation-because-${at}"
              .value=${relation.because}
              @change=${(event: Event) => put(at, { because: (event.target as HTMLInputElement).value.trim() })}
          /></label>
          <button
            type="button"
            aria-label="Remove relation ${at + 1}"
            @click=${() => acts.set({ relations: form.relations.filter((_, index) => index !== at) })}
          >
            remove
          </button>
        </div>`,
    )}
    ${fault === undefined ? nothing : html`<p class="accent">${fault}</p>`}
  </div>`;
}

/** A digit takes over what a claim answers, with Shift it makes a relation to it. */
function onDigit(
  event: KeyboardEvent,
  options: readonly Option[],
  near: readonly Near[],
  relate: (to: Near) => void,
): void {
  const { shiftKey, ctrlKey, metaKey, altKey, code, target } = event;
  const to = near[Number(/^Digit([1-9])$/.exec(code)?.[1] ?? 0) - 1];
  if (!shiftKey || ctrlKey || metaKey || altKey || !to || target instanceof HTMLInputElement) {
    takeByDigit(event, options);
    return;
  }
  event.preventDefault();
  relate(to);
}

/** The form with the event and the answers of a claim that says the same; a number is not taken over, but its question. */
export function takenOver(form: ClaimForm, near: Pick<Near, 'answers' | 'event' | 'about'>): Partial<ClaimForm> {
  const asked = new Set(form.answers.map(({ question }) => question));
  return {
    ...(near.event !== undefined && { event: near.event }),
    about: [...new Set([...form.about, ...near.about])],
    answers: [...form.answers, ...near.answers.filter(({ question }) => !asked.has(question))],
  };
}
