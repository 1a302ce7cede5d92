import { html, nothing, type TemplateResult } from 'lit-html';
import { evidence } from '#words/compare/evidence';
import type { ArticleForm } from '../../model/editing/articleForm.ts';
import { signs } from '../../wording/compare/signs.ts';
import { answerWords } from '../dialog/answersView.ts';
import type { ArticleActs, ArticleDraft } from './articleState.ts';

/** The sentences of a text that was compared with the story, each with the claim that is made of it if it is ticked. */
export function draftsView(
  drafts: readonly ArticleDraft[],
  { questions }: ArticleForm,
  acts: ArticleActs,
): TemplateResult | typeof nothing {
  if (drafts.length === 0) return nothing;
  const names = { question: (slug: string): string => questions.find((each) => each.slug === slug)?.name ?? slug };
  const chosen = drafts.filter(({ isChosen }) => isChosen).length;
  return html`<fieldset class="desk-row desk-drafts">
    <legend>Draft claims: ${chosen} of ${drafts.length} sentences</legend>
    <p class="quiet">A ticked sentence becomes a claim with every field proposed, for you to go over.</p>
    ${drafts.map(
      ({ words, told, form, isChosen }, at) =>
        html`<label>
          <input
            type="checkbox"
            .checked=${isChosen}
            @change=${(event: Event) => acts.choose(at, (event.target as HTMLInputElement).checked)}
          />
          <span>
            <span class="source">${words}</span>
            <span class="quiet">${signs[told]} ${evidence.told[told]} · ${form.statement}</span>
            ${form.answers.map((answer) => html`<span>${answerWords(answer, questions, names)}</span>`)}
          </span>
        </label>`,
    )}
  </fieldset>`;
}
