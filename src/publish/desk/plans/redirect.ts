import type { Content } from '../../../files/read/load.ts';
import type { Refusal } from '../../../files/read/refusal.ts';
import { changedText } from '../../../files/save/changedText.ts';
import { digestOf } from '../../../files/save/digest.ts';
import type { FileChange } from '../../../files/save/saveChanges.ts';
import { replaceLinks, replaceValue } from '../../../files/write/edits.ts';
import { references } from '../../../model/rules/mistakes/references.ts';
import type { ClaimData } from '../../../model/schemas/claim.ts';
import type { Desk } from '../desk.ts';
import { sourceOf } from './saving.ts';

type Relations = ClaimData['relations'];

/**
 * Plans that all that names a claim names another one in its place: the relations of claims, what replaces them, and the links
 * of every text. The files of these two claims are left to whoever plans for them.
 */
export function planRedirection(desk: Desk, { entries }: Content, id: string, into: string): FileChange[] | Refusal {
  const named = Map.groupBy(
    references.claim(entries).filter(({ value }) => value === id),
    ({ file }) => file,
  );
  const { story, ...collections } = entries;
  const all = [...Object.values(collections).flat(), ...(story ? [story] : [])];
  const claims = new Map(entries.claims.map(({ file, data }) => [file, data]));
  const changes: FileChange[] = [];
  for (const { file, body } of all) {
    const claim = claims.get(file);
    if (claim?.id === id || claim?.id === into) continue;
    if (!named.has(file) && !body.includes(`claim:${id}`)) continue;
    const source = sourceOf(desk, file);
    if (source === undefined) return { refusal: `${file} cannot be read` };
    const to = redirected(source, claim, named.get(file) ?? [], { id, into });
    if (to === undefined)
      return { refusal: `${file} names ${id} in a way that cannot be rewritten; write it on one line, or take it out` };
    changes.push({ file, from: digestOf(source), to });
  }
  return changes;
}

/** The relations of a claim once one claim has gone into another: none of them twice, and none to the claim itself. */
export function relationsTo(relations: Relations, { id, into, own }: Going & { own: string }): Relations {
  const now = relations.map((relation) => (relation.claim === id ? { ...relation, claim: into } : relation));
  return now.filter(
    ({ type, claim }, at) =>
      claim !== own && now.findIndex((other) => other.type === type && other.claim === claim) === at,
  );
}

/** A claim that goes, and the one that takes its place. */
interface Going {
  id: string;
  into: string;
}

function redirected(
  source: string,
  claim: ClaimData | undefined,
  places: ReturnType<typeof references.claim>,
  { id, into }: Going,
): string | undefined {
  let text: string | undefined = source;
  const relations = claim && relationsTo(claim.relations, { id, into, own: claim.id });
  // Where two relations become one, the list is written anew; otherwise the id alone is.
  if (relations && relations.length < claim.relations.length) text = changedText('claims', text, { relations });
  for (const { keys, value } of places) {
    if (keys[0] === 'relations' && relations && relations.length < claim.relations.length) continue;
    text = text === undefined || value === undefined ? text : replaceValue(text, keys, value, into);
  }
  return text === undefined ? undefined : replaceLinks(text, `claim:${id}`, `claim:${into}`);
}
