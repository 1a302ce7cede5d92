import { html, nothing, type TemplateResult } from 'lit-html';
import type { AnnotationsRead } from '../../model/editing/annotations.ts';
import { editUrl } from '../record/pageRecord.ts';
import { ANNOTATION_FILES } from './annotationFiles.ts';
import type { AnnotationsActs, AnnotationsState } from './annotationsState.ts';

/** Asks for a file of annotations, tells what becomes of each, and then what was saved. */
export function annotationsView(state: AnnotationsState, acts: AnnotationsActs): TemplateResult {
  const { read, saved, faults, said, busy } = state;
  const drafts = read?.begun.length ?? 0;
  return html`<section
    class="desk-record"
    role="dialog"
    aria-labelledby="desk-annotations-title"
    @keydown=${(event: KeyboardEvent) => onKey(event, acts)}
  >
    <h2 id="desk-annotations-title">Annotations</h2>
    ${saved ? savedView(saved) : read ? readView(read) : fileView(busy, acts)}
    ${faults.map(({ message }) => html`<p class="accent" role="alert">${message}</p>`)}
    <p class="desk-foot">
      ${
        drafts > 0 && !saved
          ? html`<button type="button" class="desk-save" ?disabled=${busy} @click=${acts.save}>
                Save ${drafts === 1 ? '1 draft claim' : `${drafts} draft claims`}
              </button>
              <kbd>Ctrl Enter</kbd>`
          : nothing
      }
      ${saved ? html`<button type="button" @click=${acts.takeBack}>Take back</button>` : nothing}
      <button type="button" @click=${acts.leave}>Leave</button> <kbd>Esc</kbd>
      <span role="status">${said}</span>
    </p>
  </section>`;
}

function fileView(busy: boolean, acts: AnnotationsActs): TemplateResult {
  return html`<div class="desk-row">
    <label for="desk-annotations-file">A file of annotations</label>
    <div>
      <input
        id="desk-annotations-file"
        type="file"
        accept=${ANNOTATION_FILES.join(',')}
        aria-describedby="desk-annotations-about"
        ?disabled=${busy}
        @change=${(event: Event) => {
          const file = (event.target as HTMLInputElement).files?.[0];
          if (file) acts.takeFile(file);
        }}
      />
      <p class="quiet" id="desk-annotations-about">
        W3C Web Annotations, the export of Hypothesis or Recogito, our own claims.json, or a CSV with a column of
        quotes; drop it anywhere on this page. Nothing is written yet.
      </p>
    </div>
  </div>`;
}

/** What becomes of each annotation. */
function readView({ begun, there, lost, wordless }: AnnotationsRead): TemplateResult {
  return html`${listView(
    `Draft claims: ${begun.length}`,
    begun.map(
      ({ article, words, changed }) =>
        html`“${words}”${changed === undefined ? nothing : html` is now “${changed}”`}
          <span class="quiet">${article}</span>`,
    ),
  )}
  ${listView(
    `There already: ${there.length}`,
    there.map(({ words, claim }) => html`“${words}” <span class="quiet">${claim}</span>`),
  )}
  ${listView(
    `Without a draft: ${lost.length}`,
    lost.map(({ words, why }) => html`“${words}” <span class="accent">${why}</span>`),
  )}
  ${wordless === 0 ? nothing : html`<p class="quiet">Entries that annotate no words: ${wordless}</p>`}`;
}

function savedView(files: NonNullable<AnnotationsState['saved']>): TemplateResult {
  return html`<p>Open each draft, go over it, and save it.</p>
    ${listView(
      `Saved: ${files.length}`,
      files.map(({ file }) => html`<a href=${editUrl(file) ?? nothing}>${file}</a>`),
    )}`;
}

function listView(heading: string, items: readonly TemplateResult[]): TemplateResult | typeof nothing {
  if (items.length === 0) return nothing;
  return html`<h3>${heading}</h3>
    <ul>
      ${items.map((item) => html`<li>${item}</li>`)}
    </ul>`;
}

/** Control with Enter saves, Escape leaves. */
function onKey(event: KeyboardEvent, acts: AnnotationsActs): void {
  if (event.key === 'Escape') acts.leave();
  else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) acts.save();
  else return;
  event.preventDefault();
  event.stopPropagation();
}
