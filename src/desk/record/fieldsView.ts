import { html, nothing, type TemplateResult } from 'lit-html';
import type { FormField } from '../../model/editing/recordForm.ts';
import type { Fault } from '../ask.ts';
import type { RecordActs } from './recordState.ts';

/** Where some fields stand in the form, what is wrong with them, and how they are changed. */
interface Place {
  path: readonly (string | number)[];
  faults: readonly Fault[];
  put: RecordActs['put'];
}

type Values = Readonly<Record<string, unknown>>;

/** Fields of front matter, each with a control that fits what its schema takes. */
export function fieldsView(fields: readonly FormField[], values: Values, place: Place): TemplateResult {
  return html`${fields.map((field) => fieldView(field, values[field.key], place))}`;
}

function fieldView(field: FormField, value: unknown, place: Place): TemplateResult {
  const path = [...place.path, field.key];
  const id = `desk-record-${path.join('-')}`;
  const fault = place.path.length === 0 ? place.faults.find((each) => each.field === field.key) : undefined;
  const inner = { ...place, path };
  const isPart = field.sort === 'group' || field.sort === 'groups';
  const name = html`${field.key}${field.required ? html` <span class="quiet">needed</span>` : nothing}`;
  const about = html`<p class="quiet" id="${id}-about">${field.about}</p>
    ${fault ? html`<p class="accent" role="alert">${fault.message}</p>` : nothing}`;
  if (isPart)
    return html`<fieldset class="desk-row">
      <legend>${name}</legend>
      <div>${about} ${partsView(field, value, inner)}</div>
    </fieldset>`;
  return html`<div class="desk-row">
    <label for=${id}>${name}</label>
    <div>${controlView(field, value, id, (given) => place.put(path, given))} ${about}</div>
  </div>`;
}

/** What a group holds, or each record of a list. */
function partsView(field: FormField & { sort: 'group' | 'groups' }, value: unknown, place: Place): TemplateResult {
  if (field.sort === 'group') return fieldsView(field.fields, valuesIn(value), place);
  const records: readonly unknown[] = Array.isArray(value) ? value : [];
  return html`${records.map((record, at) => {
      const within = { ...place, path: [...place.path, at] };
      return html`<div class="desk-part" role="group" aria-label="${field.key} ${at + 1}">
        ${fieldsView(field.fields, valuesIn(record), within)}
        <button type="button" @click=${() => place.put(within.path, undefined)}>Remove ${field.key} ${at + 1}</button>
      </div>`;
    })}
    <button type="button" @click=${() => place.put([...place.path, records.length], {})}>Add to ${field.key}</button>`;
}

function controlView(field: FormField, value: unknown, id: string, put: (value: unknown) => void): TemplateResult {
  const typed = (event: Event): string => (event.target as HTMLInputElement | HTMLTextAreaElement).value.trim();
  const shown = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  switch (field.sort) {
    case 'choice':
      return html`<select id=${id} aria-describedby="${id}-about" @change=${(event: Event) => put(typed(event))}>
        ${field.absent === undefined ? html`<option value="" ?selected=${shown === ''}></option>` : nothing}
        ${field.values.map(
          (each) => html`<option value=${each} ?selected=${each === (shown || field.absent)}>${each}</option>`,
        )}
      </select>`;
    case 'yesNo':
      return html`<input
        id=${id}
        type="checkbox"
        aria-describedby="${id}-about"
        .checked=${(value ?? field.absent) === true}
        @change=${(event: Event) => put((event.target as HTMLInputElement).checked)}
      />`;
    case 'number':
      return html`<input
        id=${id}
        type="number"
        step="any"
        aria-describedby="${id}-about"
        .value=${shown}
        @input=${(event: Event) => put(typed(event) === '' ? undefined : Number(typed(event)))}
      />`;
    case 'lines':
      return linesView(value, id, put);
    case 'line':
      return html`<input
        id=${id}
        autocomplete="off"
        aria-describedby="${id}-about"
        .value=${shown}
        @input=${(event: Event) => put(typed(event))}
      />`;
    default:
      return jsonView(value, id, put);
  }
}

/** A list of texts, a line for each. */
function linesView(value: unknown, id: string, put: (value: unknown) => void): TemplateResult {
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  const give = (event: Event): void =>
    put(
      (event.target as HTMLTextAreaElement).value
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
  return html`<textarea
    id=${id}
    rows=${Math.min(8, lines.length + 1)}
    aria-describedby="${id}-about"
    .value=${lines.join('\n')}
    @input=${give}
  ></textarea>`;
}

/** A value of another shape, as JSON; what is none is left for its editor to mend, and says so. */
function jsonView(value: unknown, id: string, put: (value: unknown) => void): TemplateResult {
  const give = ({ target }: Event): void => {
    const area = target as HTMLTextAreaElement;
    try {
      put(area.value.trim() === '' ? undefined : JSON.parse(area.value));
      area.setCustomValidity('');
    } catch {
      area.setCustomValidity('This is no JSON.');
      area.reportValidity();
    }
  };
  return html`<textarea
    id=${id}
    rows="3"
    aria-describedby="${id}-about"
    .value=${value === undefined ? '' : JSON.stringify(value)}
    @change=${give}
  ></textarea>`;
}

function valuesIn(value: unknown): Values {
  return typeof value === 'object' && value !== null ? (value as Values) : {};
}
