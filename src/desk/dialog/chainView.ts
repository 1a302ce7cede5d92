import { html, type TemplateResult } from 'lit-html';
import type { DeskArticle } from '../../model/editing/deskArticle.ts';
import type { Link } from '../../model/editing/claimForm.ts';
import type { DialogActs } from './dialogActs.ts';
import { rowView, selectView } from './rows.ts';
import type { Editing } from '../state.ts';

const MODES = [
  ['direct', 'in its own words'],
  ['paraphrase', 'retold'],
] as const;

/** Who says so, from the article outward: each link of the chain, and what is proposed in place of all. */
export function chainView(
  { form, proposed }: Editing,
  known: DeskArticle['entities'],
  acts: DialogActs,
  fault: string | undefined,
): TemplateResult {
  const links = form.attribution;
  const put = (at: number, link: Partial<Link>): void =>
    acts.set({ attribution: links.map((each, index) => (index === at ? { ...each, ...link } : each)) });
  const add = (): void => {
    acts.set({ attribution: [...links, { label: '', named: true, mode: 'paraphrase' }] });
    document.querySelector<HTMLElement>(`#desk-speaker-${links.length}`)?.focus();
  };
  const guesses = [
    ...(proposed?.attribution ?? []).filter(({ value }) => value.length > 0),
    { value: [], sure: false },
  ];
  return rowView({
    ...{ name: 'attribution', label: 'Attribution', fault },
    control: ({ describedBy, shortcut }) =>
      html`${links.map(
          (link, at) =>
            html`<div class="desk-link">
              <input
                id="desk-speaker-${at}"
                autocomplete="off"
                list="desk-speakers"
                aria-label="Speaker ${at + 1}"
                .value=${link.label}
                @change=${(event: Event) => {
                  const label = (event.target as HTMLInputElement).value.trim();
                  const { entity: _, ...bare } = link;
                  const entity = known.find(({ name }) => name === label)?.slug;
                  const now = { ...bare, label, ...(entity !== undefined && { entity }) };
                  acts.set({ attribution: links.map((each, index) => (index === at ? now : each)) });
                }}
              />
              ${selectView(`mode-${at}`, link.mode, MODES, (mode) => put(at, { mode: mode as Link['mode'] }), { label: `How speaker ${at + 1} is quoted` })}
              <label
                ><input
                  type="checkbox"
                  .checked=${link.named}
                  @change=${(event: Event) => put(at, { named: (event.target as HTMLInputElement).checked })}
                />
                named</label
              >
              <button
                type="button"
                aria-label="Remove speaker ${at + 1}"
                @click=${() => acts.set({ attribution: links.filter((_, index) => index !== at) })}
              >
                remove
              </button>
            </div>`,
        )}
        <button
          type="button"
          id="desk-attribution"
          aria-describedby=${describedBy}
          aria-keyshortcuts=${shortcut}
          @click=${add}
        >
          add a speaker
        </button>
        <datalist id="desk-speakers">${known.map(({ name }) => html`<option value=${name}></option>`)}</datalist>`,
    options: guesses.map(({ value, sure }) => ({
      words: value.length === 0 ? 'the article itself' : value.map(({ label }) => label).join(' → '),
      sure,
      chosen: JSON.stringify(value) === JSON.stringify(links),
      take: () => acts.set({ attribution: value }),
    })),
  });
}
