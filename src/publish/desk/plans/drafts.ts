import type { Content } from '../../../files/read/load.ts';
import { today } from '../../../files/read/today.ts';
import type { Planned } from '../../../files/save/claimChanges.ts';
import { articleIn, draftClaims, planDrafts } from '../../../files/save/draftClaims.ts';
import { faultsOf } from '../../../files/save/faults.ts';
import { planNewArticle } from '../../../files/save/newArticle.ts';
import type { ArticleDraft } from '../../../files/write/new/articleDraft.ts';
import { articleText } from '../../../files/write/new/articleText.ts';
import { takenIds } from '../../../files/write/new/newClaim.ts';
import type { EvidencedSentence, NewArticle } from '../../../model/editing/articleForm.ts';
import type { ClaimForm } from '../../../model/editing/claimForm.ts';
import { UNKNOWN } from '../../../model/schemas/values.ts';
import { mintId } from '../../../model/story/ids.ts';
import type { Desk } from '../desk.ts';

/** What an article has as long as its editor has not said it: all that its claims are proposed from is its day and publisher. */
const UNSAID = { title: 'the article', publisher: UNKNOWN, because: '-', genre: 'reportage', rights: '-' };

/** The claims that are proposed of sentences of an article that is being begun, as if it were printed today. */
export function proposedDrafts(
  desk: Desk,
  content: Content,
  draft: ArticleDraft,
  sentences: readonly EvidencedSentence[],
): (ClaimForm | undefined)[] {
  if (sentences.length === 0) return [];
  const fields = { ...UNSAID, published: today(content, desk.now()), ...draft.fields };
  const article = articleIn('articles/new/article.md', articleText(draft, fields));
  return article ? draftClaims(article, sentences, desk.known.of(content)).map((each) => each?.form) : [];
}

/** Plans a new article together with the draft claims of some of its sentences. */
export async function planWithDrafts(desk: Desk, content: Content, given: NewArticle): Promise<Planned> {
  const planned = await planNewArticle(content, given);
  const written = 'changes' in planned ? planned.changes.at(-1) : undefined;
  if (!('changes' in planned) || !written || given.sentences.length === 0) return planned;
  const { file, to } = written;
  const article = articleIn(file, to ?? '');
  if (!article) return { faults: faultsOf(file, to ?? '') };
  const taken = takenIds(content);
  const mint = (): string => {
    const id = mintId(desk.pick, taken);
    taken.add(id);
    return id;
  };
  const drafts = planDrafts(article, given.sentences, desk.known.of(content), mint);
  return 'faults' in drafts ? drafts : { ...planned, changes: [...planned.changes, ...drafts] };
}
