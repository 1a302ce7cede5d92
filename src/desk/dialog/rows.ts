import { html, nothing, type TemplateResult } from 'lit-html';
import { fieldKey, shortcutOf, underlined } from './fieldKeys.ts';

/** A value that can be taken with a digit. */
export interface Option {
  words: string;
  sure: boolean;
  chosen: boolean;
  take: () => void;
}

/** A field of the dialog: its label, its control, and what is proposed for it. */
export interface Row {
  name: string;
  label: string;
  /** Its control, which takes what the row says of it. */
  control: (told: Told) => TemplateResult;
  options?: readonly Option[];
  /** What is to be known of it. */
  evidence?: readonly string[];
  fault?: string | undefined;
}

/** What a row says of its control to those who do not see the row: where its evidence, proposals and fault stand, and its key. */
export interface Told {
  describedBy: string | typeof nothing;
  invalid: 'true' | typeof nothing;
  shortcut: string | typeof nothing;
}

/** A control of which no row says anything. */
const UNTOLD: Told = { describedBy: nothing, invalid: nothing, shortcut: nothing };

/** A row of the dialog. A digit takes a proposal while the row has the focus; while something is typed, with Alt. */
export function rowView({ name, label, control, options = [], evidence = [], fault }: Row): TemplateResult {
  const ids = [
    ...(fault === undefined ? [] : [`desk-${name}-fault`]),
    ...evidence.map((_, at) => `desk-${name}-evidence-${at}`),
    ...(options.length === 0 ? [] : [`desk-${name}-options`]),
  ];
  const told: Told = {
    describedBy: ids.join(' ') || nothing,
    invalid: fault === undefined ? nothing : 'true',
    shortcut: shortcutOf(name) ?? nothing,
  };
  return html`<div class="desk-row" @keydown=${(event: KeyboardEvent) => takeByDigit(event, options)}>
    <label for="desk-${name}">${underlined(label, fieldKey(name))}</label>
    <div>
      ${control(told)}
      ${evidence.map((words, at) => html`<p class="quiet" id="desk-${name}-evidence-${at}">${words}</p>`)}
      ${options.length === 0 ? nothing : html`<span class="desk-options" id="desk-${name}-options">${options.map(optionView)}</span>`}
      ${fault === undefined ? nothing : html`<p class="accent" id="desk-${name}-fault">${fault}</p>`}
    </div>
  </div>`;
}

/** An option as a button, with how sure it is. Its digit takes it from the row's control, so that Tab goes from row to row. */
export function optionView({ words, sure, chosen, take }: Option, index: number): TemplateResult {
  return html`<button type="button" tabindex="-1" aria-pressed=${chosen ? 'true' : 'false'} @click=${take}>
    <kbd>${index + 1}</kbd> ${words}<span class="desk-sure" title=${sure ? 'sure' : 'a guess'} aria-hidden="true"
      >${sure ? '●' : '◐'}</span
    ><span class="visually-hidden">${sure ? ', sure' : ', a guess'}</span>
  </button>`;
}

/** Takes the option of a digit. */
export function takeByDigit(event: KeyboardEvent, options: readonly Option[]): void {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const { target } = event;
  const isTyped =
    target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.type !== 'checkbox');
  const option = options[Number(digit) - 1];
  if (!option || (isTyped && !event.altKey)) return;
  event.preventDefault();
  option.take();
}

/** A line to type into, with values to choose from. */
export function lineView(
  name: string,
  value: string,
  set: (value: string) => void,
  { among = [], told = UNTOLD }: { among?: readonly string[]; told?: Told } = {},
): TemplateResult {
  // What was typed is taken once: whatever is made of it, the line then shows that, and a line that only adds is empty again.
  const take = (line: HTMLInputElement): void => {
    const typed = line.value.trim();
    line.value = value;
    set(typed);
  };
  return html`<input
      id="desk-${name}"
      autocomplete="off"
      list=${among.length > 0 ? `desk-${name}-list` : nothing}
      aria-describedby=${told.describedBy}
      aria-invalid=${told.invalid}
      aria-keyshortcuts=${told.shortcut}
      .value=${value}
      @change=${(event: Event) => take(event.target as HTMLInputElement)}
    />
    ${
      among.length === 0
        ? nothing
        : html`<datalist id="desk-${name}-list">
            ${among.map((each) => html`<option value=${each}></option>`)}
          </datalist>`
    }`;
}

/** One of a few values. */
export function selectView(
  name: string,
  value: string,
  values: readonly (readonly [value: string, words: string])[],
  set: (value: string) => void,
  { label, told = UNTOLD }: { label?: string; told?: Told } = {},
): TemplateResult {
  return html`<select
    id="desk-${name}"
    aria-label=${label ?? nothing}
    aria-describedby=${told.describedBy}
    aria-invalid=${told.invalid}
    aria-keyshortcuts=${told.shortcut}
    @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}
  >
    ${value === '' ? html`<option value="" selected></option>` : nothing}
    ${values.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
  </select>`;
}
