import { html, nothing, type TemplateResult } from 'lit-html';
import type { SaveAnswers } from '../ask.ts';

/** The files that somebody else has changed meanwhile, each beside what was to be saved, and the way to save on top of them. */
export function conflictsView(
  conflicts: NonNullable<SaveAnswers['conflicts']>,
  overwrite: () => void,
): TemplateResult | typeof nothing {
  if (conflicts.length === 0) return nothing;
  return html`<div role="alert">
    <p class="accent">Nothing was saved: somebody else has changed this meanwhile.</p>
    ${conflicts.map(
      ({ file, theirs, ours }) =>
        html`<h3>${file}</h3>
          <details open>
            <summary>as it stands now</summary>
            <pre>${theirs ?? 'It is gone.'}</pre>
          </details>
          ${
            ours === null
              ? nothing
              : html`<details>
                  <summary>as it was to be saved</summary>
                  <pre>${ours}</pre>
                </details>`
          }`,
    )}
    <button type="button" @click=${overwrite}>Save on top of what stands there now</button>
  </div>`;
}
