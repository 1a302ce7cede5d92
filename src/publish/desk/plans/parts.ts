import type { Content } from '../../../files/read/load.ts';
import type { Refusal } from '../../../files/read/refusal.ts';
import type { Planned } from '../../../files/save/claimChanges.ts';
import { findArticle, type ReadArticle } from '../../../files/write/new/newClaim.ts';
import type { ClaimData } from '../../../model/schemas/claim.ts';
import { articleOf } from '../../../model/story/ids.ts';
import { findQuote } from '../../../model/text/quotes/quotes.ts';
import type { Span } from '../../../model/text/text.ts';

/** A claim that stands, with its article, and where its words stand there. */
export interface Found {
  file: string;
  data: ClaimData;
  article: ReadArticle;
  spans: Span[];
}

/** The claim of an id, if it stands and its words are where it says. */
export function findClaim(content: Content, id: string): Found | Refusal {
  const claim = content.entries.claims.find(({ data }) => data.id === id);
  if (claim?.data.status !== 'active')
    return { refusal: `no claim “${id}” stands; if it was saved just now, try again in a moment` };
  const article = findArticle(content, articleOf(claim.slug));
  if ('refusal' in article) return article;
  const spans = findQuote(article.text, claim.data.quote, claim.data.occurrence);
  return Array.isArray(spans)
    ? { ...claim, article, spans }
    : { refusal: `the article does not have the words of “${id}”` };
}

/** A plan whose files must be as its editor has seen them. */
export function madeFrom(planned: Planned, from: string): Planned {
  return 'changes' in planned ? { ...planned, changes: planned.changes.map((each) => ({ ...each, from })) } : planned;
}

/** Several plans as one, carried out together or not at all. */
export function together(plans: readonly Planned[], id: string | undefined): Planned {
  const refused = plans.find((plan) => !('changes' in plan));
  if (refused) return refused;
  const all = plans.filter((plan) => 'changes' in plan);
  return {
    changes: all.flatMap(({ changes }) => changes),
    madeFrom: all.flatMap((plan) => plan.madeFrom),
    ...(id !== undefined && { id }),
  };
}
