import type { ArticleForm } from '../../model/editing/articleForm.ts';
import type { ArticleDraft } from './articleState.ts';
import type { ComparedSentence } from './given.ts';

/**
 * The sentences of which claims can be made, in order. Those are chosen of which the story asks something: their claim has an
 * answer that is likely, and they are close to what the story has.
 */
export function draftsOf(
  sentences: readonly ComparedSentence[],
  { drafts }: Pick<ArticleForm, 'drafts'>,
): ArticleDraft[] {
  return sentences.flatMap((sentence, at) => {
    const form = drafts[at];
    return form ? [{ ...sentence, form, isChosen: sentence.told !== 'nothing' && form.answers.length > 0 }] : [];
  });
}
