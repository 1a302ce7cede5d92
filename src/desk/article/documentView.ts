import { html, type TemplateResult } from 'lit-html';
import { ANNOTATION_FILES } from '../annotations/annotationFiles.ts';
import type { ArticleActs, ArticleState } from './articleState.ts';

/** What a saved page or a text is called, and sorts of text that a system knows. */
const ARTICLE_FILES = ['.html', '.htm', '.txt', '.md', '.markdown', 'text/*'];

/** Asks for the document of a new article: a text to paste, or a saved page or a file to drop or to choose. */
export function documentView({ faults, said, busy }: ArticleState, acts: ArticleActs): TemplateResult {
  const given = (event: Event): string => (event.target as HTMLTextAreaElement).value;
  return html`<section
    class="desk-record"
    role="dialog"
    aria-labelledby="desk-article-title"
    @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Escape') acts.leave();
    }}
  >
    <h2 id="desk-article-title">New article</h2>
    <div class="desk-row">
      <label for="desk-document">Paste its text</label>
      <div>
        <textarea
          id="desk-document"
          rows="8"
          ?disabled=${busy}
          @paste=${pasted(acts)}
          @change=${(event: Event) => acts.takeText(given(event))}
        ></textarea>
        <p class="quiet">
          Or drop a saved page, a text file, or a file of annotations (JSON or CSV) anywhere on this page. Nothing is
          written yet.
        </p>
      </div>
    </div>
    <div class="desk-row">
      <label for="desk-file">Or choose a file</label>
      <div>
        <input
          id="desk-file"
          type="file"
          accept=${[...ARTICLE_FILES, ...ANNOTATION_FILES].join(',')}
          ?disabled=${busy}
          @change=${(event: Event) => {
            const file = (event.target as HTMLInputElement).files?.[0];
            if (file) acts.takeFile(file);
          }}
        />
      </div>
    </div>
    ${faults.map(({ message }) => html`<p class="accent" role="alert">${message}</p>`)}
    <p class="desk-foot">
      <button type="button" @click=${acts.leave}>Leave</button> <kbd>Esc</kbd>
      <span role="status">${said}</span>
    </p>
  </section>`;
}

/** A text that is pasted into the empty field is taken at once; a file that is pasted too. */
function pasted(acts: ArticleActs): (event: ClipboardEvent) => void {
  return (event) => {
    const [file] = event.clipboardData?.files ?? [];
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if ((event.target as HTMLTextAreaElement).value !== '' || (!file && text.trim() === '')) return;
    event.preventDefault();
    if (file) acts.takeFile(file);
    else acts.takeText(text);
  };
}
