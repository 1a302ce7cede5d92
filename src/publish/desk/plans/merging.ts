import type { Content } from '../../../files/read/load.ts';
import type { Planned } from '../../../files/save/claimChanges.ts';
import { replaceLinks } from '../../../files/write/edits.ts';
import type { Fields, Merging } from '../../../model/editing/messages.ts';
import { united } from '../../../model/editing/parts.ts';
import { isPublished } from '../../../model/story/ledger/ledger.ts';
import type { Desk } from '../desk.ts';
import { findClaim, madeFrom, together } from './parts.ts';
import { planRedirection, relationsTo } from './redirect.ts';
import { planClaimChange, planWithdrawal } from './saving.ts';

/** What a claim takes over from one that is merged into it, where it says nothing of it itself. */
const LACKING = ['happened', 'said', 'asOf', 'event'] as const;

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
  const isSeen = isPublished(content.records, id);
  const going = { id, into, own: into };
  const relations = relationsTo([...kept.data.relations, ...gone.data.relations], going);
  // A claim that nobody has seen leaves no page behind, so that nothing may name it any more.
  const others = isSeen ? [] : planRedirection(desk, content, id, into);
  if ('refusal' in others) return others;
  const change = {
    ...{
      id: into,
      file: kept.file,
      from: intoFrom,
      fields: { about, answers, relations, ...more } as Fields,
      pages: [],
      reworded: false,
    },
    ...{ spans: united([...kept.spans, ...gone.spans]), ...(because !== undefined && { because }) },
  };
  const reason = because ?? (isSeen ? '' : 'It was not published yet.');
  const withdrawal = planWithdrawal(desk, content, { id, reason, replacedBy: [into] });
  const changed = await planClaimChange(desk, content, change);
  return together(
    [{ changes: others, madeFrom: [] }, isSeen ? changed : relinked(changed, id, into), madeFrom(withdrawal, from)],
    into,
  );
}

/** A plan in whose files every link to one claim leads to another. */
function relinked(planned: Planned, id: string, into: string): Planned {
  if (!('changes' in planned)) return planned;
  const link = (text: string): string => replaceLinks(text, `claim:${id}`, `claim:${into}`);
  const changes = planned.changes.map((each) => (each.to === null ? each : { ...each, to: link(each.to) }));
  return { ...planned, changes };
}
