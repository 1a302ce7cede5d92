import { html, nothing, type TemplateResult } from 'lit-html';
import { COMMANDS, IN_DIALOG, MOVES, type CommandName } from './commands.ts';
import { findingsView, type FindingActs } from './findingsView.ts';
import { findingsHere, type State } from '../state.ts';

/** What the bar can do. */
export interface BarActs extends FindingActs {
  run: (command: CommandName) => void;
  turnKeys: (off: boolean) => void;
}

/** The line above the text: what is edited, what is left to do, and a button for every key. */
export function barView(state: State, acts: BarActs): TemplateResult {
  const { article, done, undone } = state;
  const standing = article.claims.filter(({ data }) => data.status === 'active').length;
  const found = findingsHere(state).length;
  const off: Partial<Record<CommandName, boolean>> = { undo: done.length === 0, redo: undone.length === 0 };
  const commands = (Object.keys(COMMANDS) as CommandName[]).filter((name) => COMMANDS[name].inBar);
  return html`
    <div class="desk-bar" role="toolbar" aria-label="Editing">
      <b>Editing</b>
      <span class="quiet">${standing} claims · ${article.bare.length} of ${article.sentences} sentences bare</span>
      <span class="desk-keys">
        ${commands.map(
          (name) =>
            html`<button type="button" ?disabled=${off[name] ?? false} @click=${() => acts.run(name)}>
              <kbd>${COMMANDS[name].key}</kbd> ${COMMANDS[name].words}
            </button>`,
        )}
        <button type="button" class=${found > 0 ? 'accent' : ''} @click=${() => acts.run('findings')}>
          <kbd>${COMMANDS.findings.key}</kbd> ${found === 1 ? '1 finding' : `${found} findings`}
        </button>
      </span>
    </div>
    <p class="visually-hidden" role="status">${state.said}</p>
    ${state.open === 'keys' ? keysView(state, acts) : nothing}
    ${state.open === 'findings' ? findingsView(state, acts) : nothing}
  `;
}

function keysView({ keysOff }: State, acts: BarActs): TemplateResult {
  const commands = Object.values(COMMANDS).map(({ key, words }) => [key, words] as const);
  return html`<section class="desk-panel" aria-label="Keys">
    <dl class="desk-list">
      ${[...commands, ...MOVES, ...IN_DIALOG].map(
        ([key, words]) =>
          html`<div>
            <dt><kbd>${key}</kbd></dt>
            <dd>${words}</dd>
          </div>`,
      )}
    </dl>
    <label>
      <input
        type="checkbox"
        .checked=${!keysOff}
        @change=${(event: Event) => acts.turnKeys(!(event.target as HTMLInputElement).checked)}
      />
      Keys of one letter
    </label>
  </section>`;
}
