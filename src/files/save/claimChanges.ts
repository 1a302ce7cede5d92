import type { ClaimChange, NewClaim, PageDraft } from '../../model/editing/messages.ts';
import { articleOf } from '../../model/story/ids.ts';
import { quoteAt, type FoundWords } from '../../model/text/quotes/findWords.ts';
import { findQuote } from '../../model/text/quotes/quotes.ts';
import type { PlainText, Span } from '../../model/text/text.ts';
import type { Content } from '../read/load.ts';
import { placeOf } from '../read/places.ts';
import type { Refusal } from '../read/refusal.ts';
import { claimFile, findArticle, freshId } from '../write/new/newClaim.ts';
import { changedText } from './changedText.ts';
import { withoutDraftMark } from './draftMark.ts';
import { faultsOf, type Fault } from './faults.ts';
import { newPageChange } from './newPages.ts';
import { recordText } from './recordText.ts';
import type { FileChange } from './saveChanges.ts';

/** What is to be done to the files, and which others must be as they were; or why not. */
export type Planned =
  { changes: FileChange[]; madeFrom: Pick<FileChange, 'file' | 'from'>[]; id?: string } | { faults: Fault[] } | Refusal;

/** The file of a new claim, with the files of what it needs that is new too. `pick` gives random numbers below its argument. */
export function planClaim(content: Content, draft: NewClaim, pick: (below: number) => number): Planned {
  const article = findArticle(content, draft.article);
  if ('refusal' in article) return article;
  const words = wordsAt(article.text, draft.spans);
  if ('refusal' in words) return words;
  const id = freshId(content, pick);
  const file = claimFile(article.slug, words.quote, id);
  const text = recordText('claims', { ...draft.fields, id, ...words }, draft.note);
  const planned = withPages(content, draft.pages, { file, from: null, to: text });
  return 'changes' in planned ? { ...planned, id, madeFrom: [{ file: article.file, from: draft.from }] } : planned;
}

/**
 * A claim that is there with some fields changed; all else in its file stays as it is, letter for letter. A draft is none any
 * more, once its editor has saved it.
 */
export function planChange(content: Content, change: ClaimChange, source: string): Planned {
  const place = placeOf(change.file);
  if (place?.collection !== 'claims') return { refusal: `“${change.file}” is no place of a claim` };
  const article = findArticle(content, articleOf(place.slug));
  if ('refusal' in article) return article;
  const words = change.spans && wordsAt(article.text, change.spans);
  if (words && 'refusal' in words) return words;
  const moved = words && { quote: words.quote, occurrence: words.occurrence ?? null };
  const fields = { ...change.fields, ...moved, id: change.id };
  const text = withoutDraftMark(changedText('claims', source, fields, change.note));
  return withPages(content, change.pages, { file: change.file, from: change.from, to: text });
}

/** Claims come last, so that whatever they name is there first. */
function withPages(content: Content, drafts: readonly PageDraft[], claim: FileChange & { to: string }): Planned {
  const pages = drafts.map((draft) => newPageChange(content, draft));
  const refused = pages.find((page) => 'refusal' in page);
  if (refused) return refused;
  const faults = [...pages.flatMap((page) => ('faults' in page ? page.faults : [])), ...faultsOf(claim.file, claim.to)];
  if (faults.length > 0) return { faults };
  return { changes: [...pages.filter((page) => 'file' in page), claim], madeFrom: [] };
}

/** How the article's words at some stretches are quoted. */
function wordsAt(text: PlainText, spans: readonly Span[]): FoundWords | Refusal {
  const words = quoteAt(text, spans);
  const found = words.quote.length === 0 ? [] : findQuote(text, words.quote, words.occurrence);
  return Array.isArray(found) && found.length > 0
    ? words
    : { refusal: 'these words cannot be quoted as one claim; select others' };
}
