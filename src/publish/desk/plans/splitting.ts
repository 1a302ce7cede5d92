import type { Content } from '../../../files/read/load.ts';
import { planClaim, type Planned } from '../../../files/save/claimChanges.ts';
import type { Fields, Splitting } from '../../../model/editing/messages.ts';
import { areWithin, without } from '../../../model/editing/parts.ts';
import { isPublished } from '../../../model/story/ledger/ledger.ts';
import { proposeClaim } from '../../../model/suggest/claim/proposeClaim.ts';
import type { Span } from '../../../model/text/text.ts';
import type { Desk } from '../desk.ts';
import { findClaim, madeFrom, together, type Found } from './parts.ts';
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
