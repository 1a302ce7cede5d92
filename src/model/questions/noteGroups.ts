import type { Claim } from '../story/corpus.ts';
import { weightOf, type ClaimNote } from './claimNote.ts';

/** Claims of one paragraph of which there is the same to say. */
export interface NoteGroup {
  /** Undefined where there is nothing to say. */
  note: ClaimNote | undefined;
  claims: Claim[];
}

/** Claims by what there is to say of them, in their order; those of which there is nothing to say come last. */
export function noteGroups(claims: readonly Claim[], notes: ReadonlyMap<Claim, ClaimNote>): NoteGroup[] {
  const groups = Map.groupBy(claims, (claim) => sameNote(notes.get(claim)));
  const plain = groups.get('') ?? [];
  groups.delete('');
  const said = [...groups.values()].map((same) => ({ note: same[0] && notes.get(same[0]), claims: same }));
  return plain.length > 0 ? [...said, { note: undefined, claims: plain }] : said;
}

/** A text that is the same for notes that say the same, and empty for a note that says nothing. */
function sameNote(note: ClaimNote | undefined): string {
  if (!note || (!weightOf(note) && !note.support)) return '';
  const { against, later, support, noSource, onlyHere, question } = note;
  const parts = [
    against.map(({ id }) => id).join(' '),
    later?.claim.id,
    support && [support.articles, support.voices, support.unknownIn].map(({ length }) => length).join(' '),
    noSource,
    onlyHere,
    question?.slug,
  ];
  return parts.join('\n');
}
