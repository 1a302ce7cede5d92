import type { Content } from '../../files/read/load.ts';
import type { Refusal } from '../../files/read/refusal.ts';
import { planClaim, type Planned } from '../../files/save/claimChanges.ts';
import { findArticle, type ReadArticle } from '../../files/write/new/newClaim.ts';
import type { Fields, Merging, Splitting } from '../../model/editing/messages.ts';
import { areWithin, united, without } from '../../model/editing/parts.ts';
import type { ClaimData } from '../../model/schemas/claim.ts';
import { articleOf } from '../../model/story/ids.ts';
import { isPublished } from '../../model/story/ledger/ledger.ts';
import { proposeClaim } from '../../model/suggest/claim/proposeClaim.ts';
import { findQuote } from '../../model/text/quotes/quotes.ts';
import type { Span } from '../../model/text/text.ts';
import type { Desk } from './desk.ts';
import { planClaimChange, planWithdrawal } from './saving.ts';

/** What a part of a claim takes over from the whole. */
const KEPT = [
  'kind',
  'modality',
  'attribution',
  'origin',
  'happened',
  'said',
  'asOf',
  'about',
  'event',
  'answers',
] as const;

/** What a claim takes over from one that is merged into it, where it says nothing of it itself. */
const LACKING = ['happened', 'said', 'asOf', 'event'] as const;

interface Found {
  file: string;
  data: ClaimData;
  article: ReadArticle;
  spans: Span[];
}

/**
 * Plans that some words of a claim become a claim of their own. A claim that was published keeps its page and is replaced by
 * two new ones; another keeps what is left of its words. The last claim that is planned is the one of these words.
 */
export async function planSplit(
  desk: Desk,
  content: Content,
  { id, from, spans, because }: Splitting,
): Promise<Planned> {
  const found = findClaim(content, id);
  if ('refusal' in found) return found;
  const left = without(found.article.text.text, found.spans, spans);
  if (left.length === 0 || !areWithin(spans, found.spans))
    return { refusal: 'select the words of the claim that are to be one of their own, and not all of them' };
  const part = partOf(desk, content, found, spans);
  if (!('changes' in part)) return part;
  if (!isPublished(content.records, id)) {
    const rest = await planClaimChange(desk, content, {
      id,
      file: found.file,
      from,
      fields: {},
      spans: left,
      pages: [],
      reworded: false,
    });
    return together([rest, part], part.id);
  }
  const rest = partOf(desk, content, found, left);
  if (!('changes' in rest)) return rest;
  const replacedBy = [rest.id ?? '', part.id ?? ''];
  const known = { ...content, present: { ...content.present, claim: [...content.present.claim, ...replacedBy] } };
  const gone = planWithdrawal(desk, known, { id, reason: because ?? '', replacedBy });
  return together([rest, part, madeFrom(gone, from)], part.id);
}

/** Plans that the words of a claim, and what it is about and answers, go to another of its article, which takes its place. */
export async function planMerge(
  desk: Desk,
  content: Content,
  { id, from, into, intoFrom, because }: Merging,
): Promise<Planned> {
  const [gone, kept] = [findClaim(content, id), findClaim(content, into)];
  if ('refusal' in gone) return gone;
  if ('refusal' in kept) return kept;
  if (id === into || gone.article.slug !== kept.article.slug) return { refusal: 'merge two claims of one article' };
  const asked = new Set(kept.data.answers.map(({ question }) => question));
  const answers = [...kept.data.answers, ...gone.data.answers.filter(({ question }) => !asked.has(question))];
  const about = [...new Set([...kept.data.about, ...gone.data.about])];
  const lacking = LACKING.filter((key) => kept.data[key] === undefined && gone.data[key] !== undefined);
  const more = Object.fromEntries(lacking.map((key) => [key, gone.data[key]]));
  const change = {
    ...{
      id: into,
      file: kept.file,
      from: intoFrom,
      fields: { about, answers, ...more } as Fields,
      pages: [],
      reworded: false,
    },
    ...{ spans: united([...kept.spans, ...gone.spans]), ...(because !== undefined && { because }) },
  };
  const reason = because ?? (isPublished(content.records, id) ? '' : 'It was not published yet.');
  const withdrawal = planWithdrawal(desk, content, { id, reason, replacedBy: [into] });
  return together([await planClaimChange(desk, content, change), madeFrom(withdrawal, from)], into);
}

/** A new claim of some words of another; its statement is what the story proposes for them, or the words themselves. */
function partOf(desk: Desk, content: Content, { data, article }: Found, spans: readonly Span[]): Planned {
  const kept = Object.fromEntries(KEPT.flatMap((key) => (data[key] === undefined ? [] : [[key, data[key]]]))) as Fields;
  const [proposed] = proposeClaim({ article, text: article.text, spans }, desk.known.of(content)).statements;
  const words = spans.map(({ start, end }) => article.text.text.slice(start, end)).join(' … ');
  const fields = { ...kept, statement: proposed ?? words };
  const planned = planClaim(
    content,
    { article: article.slug, from: '', spans: [...spans], fields, note: '', pages: [] },
    desk.pick,
  );
  return 'changes' in planned ? { ...planned, madeFrom: [] } : planned;
}

function findClaim(content: Content, id: string): Found | Refusal {
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
function madeFrom(planned: Planned, from: string): Planned {
  return 'changes' in planned ? { ...planned, changes: planned.changes.map((each) => ({ ...each, from })) } : planned;
}

/** Several plans as one, carried out together or not at all. */
function together(plans: readonly Planned[], id: string | undefined): Planned {
  const refused = plans.find((plan) => !('changes' in plan));
  if (refused) return refused;
  const all = plans.filter((plan) => 'changes' in plan);
  return {
    changes: all.flatMap(({ changes }) => changes),
    madeFrom: all.flatMap((plan) => plan.madeFrom),
    ...(id !== undefined && { id }),
  };
}
