import { html, nothing, type TemplateResult } from 'lit-html';
import { barView, type BarActs } from './commands/barView.ts';
import { COMMANDS } from './commands/commands.ts';
import type { DialogActs } from './dialog/dialogActs.ts';
import { dialogView } from './dialog/dialogView.ts';
import type { State } from './state.ts';
import type { Surface } from './text/surface.ts';
import { textView, type TextActs } from './text/textView.ts';

/** What the parts of a desk can do. */
export interface DeskActs extends TextActs {
  bar: BarActs;
  dialog: DialogActs;
  surface: Surface;
}

/** An article that is edited: its bar, its text with notes, and the dialog while it is open. */
export function deskView(state: State, { bar, dialog, surface, change }: DeskActs): TemplateResult {
  const { article, editing, touching } = state;
  return html`${barView(state, bar)}
    <div class="desk-front-matter"></div>
    <div class="desk-columns">
      <div
        class="text desk-text ${editing ? 'beside' : ''}"
        lang=${article.language}
        tabindex="0"
        role="group"
        aria-label="The text of the article"
        @pointerdown=${surface.press}
        @pointerup=${surface.release}
      >
        ${textView(state, { change })}
      </div>
      ${editing ? dialogView(state, editing, dialog) : nothing}
    </div>
    ${
      touching
        ? html`<button type="button" class="desk-touched" @click=${() => bar.run('claim')}>
            Make a ${COMMANDS.claim.words} of these words
          </button>`
        : nothing
    }`;
}
