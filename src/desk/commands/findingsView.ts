import { html, nothing, type TemplateResult } from 'lit-html';
import type { DeskFinding } from '../../model/editing/messages.ts';
import { COMMANDS } from './commands.ts';
import { editUrl } from '../record/pageRecord.ts';
import { findingsHere, type State } from '../state.ts';

/** What can be done about what the check finds. */
export interface FindingActs {
  accept: (file: string, rule: string, because: string) => void;
  mend: (finding: DeskFinding) => void;
  /** Opens the claim of a file, if it is one of this article. */
  show: (file: string) => void;
}

/** What the check finds in the article and its claims, and behind that in the whole story; each leads to its place. */
export function findingsView(state: State, acts: FindingActs): TemplateResult {
  const here = findingsHere(state);
  const { story } = state;
  const others = story?.findings.filter(({ file }) => !file.startsWith(`articles/${state.article.slug}/`)) ?? [];
  const isHere = (file: string): boolean => state.article.claims.some((claim) => claim.file === file);
  return html`<section class="desk-panel" aria-label="Findings">
    ${here.length === 0 ? html`<p>The check finds nothing in this article.</p>` : nothing}
    <ul>
      ${here.map((finding) => findingView(finding, isHere(finding.file), acts))}
    </ul>
    <h3>Elsewhere in the story</h3>
    ${story === undefined ? html`<p class="quiet">Looking …</p>` : nothing}
    ${story && others.length === 0 ? html`<p>The check finds nothing.</p>` : nothing}
    <ul>
      ${others.map((finding) => findingView(finding, false, acts))}
    </ul>
    ${story && story.total > story.findings.length ? html`<p class="quiet">These are the first ${story.findings.length} of ${story.total}; npm run check tells all.</p>` : nothing}
  </section>`;
}

function findingView(finding: DeskFinding, isHere: boolean, acts: FindingActs): TemplateResult {
  const { file, line, rule, message, severity, mend } = finding;
  const place = `${file}:${line}`;
  return html`<li>
    <b class=${severity === 'error' ? 'accent' : ''}>${rule}</b> ${message}
    ${
      isHere
        ? html`<button type="button" @click=${() => acts.show(file)}>${place}</button>`
        : html`<a href=${editUrl(file) ?? nothing}>${place}</a>`
    }
    ${
      mend === undefined
        ? nothing
        : html`<button type="button" @click=${() => acts.mend(finding)}>
            <kbd>${COMMANDS.mend.key}</kbd> ${mend}
          </button>`
    }
    ${severity === 'warning' ? acceptView(finding, acts) : nothing}
  </li>`;
}

function acceptView({ file, rule }: DeskFinding, acts: FindingActs): TemplateResult {
  return html`<form
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const because = new FormData(event.target as HTMLFormElement).get('because');
      acts.accept(file, rule, typeof because === 'string' ? because.trim() : '');
    }}
  >
    <label>Accept, because <input name="because" required /></label>
    <button type="submit">Accept</button>
  </form>`;
}
