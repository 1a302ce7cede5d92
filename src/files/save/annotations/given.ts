import { claimSchema, KINDS, MODALITIES, type ClaimData } from '../../../model/schemas/claim.ts';
import { fold } from '../../../model/text/folding.ts';
import type { Annotation } from '../../raw/annotations/annotation.ts';
import type { Content } from '../../read/load.ts';

/** A comment that is longer, or goes over lines, is no statement but a note. */
const LONGEST_STATEMENT = 400;

/** What an annotation says of its claim: fields of front matter, and a note. */
export interface ClaimGiven {
  fields: Partial<ClaimData>;
  note: string;
}

/**
 * What an annotation gives of its claim: its comment as the statement, or as a note where it is long; the fields that its
 * file names, as far as a claim can have them; and tags that are called as a kind, a modality or an entity.
 */
export function givenBy({ comment, tags, fields, note }: Annotation, { entries }: Content): ClaimGiven {
  const text = comment.trim();
  const isStatement = text.length <= LONGEST_STATEMENT && !text.includes('\n');
  const notes = [note, isStatement ? undefined : text].filter((part) => part !== undefined && part !== '');
  const sorts = Object.fromEntries(
    tags.flatMap((tag) => [
      ...KINDS.filter((kind) => kind === fold(tag)).map((kind) => ['kind', kind] as const),
      ...MODALITIES.filter((modality) => modality === fold(tag)).map((modality) => ['modality', modality] as const),
    ]),
  );
  const tagged = entries.entities.filter(({ slug, data }) =>
    tags.some((tag) => [slug, data.name, ...data.aliases].some((name) => fold(name) === fold(tag))),
  );
  return {
    fields: {
      ...(isStatement && text !== '' && { statement: text }),
      ...sorts,
      ...(tagged.length > 0 && { about: tagged.map(({ slug }) => slug) }),
      ...sound(fields),
    },
    note: notes.join('\n\n'),
  };
}

/** The fields of which each alone is one that a claim can have. */
function sound(fields: Annotation['fields']): Partial<ClaimData> {
  const { shape } = claimSchema;
  const known = Object.entries(fields).flatMap(([key, value]) => {
    const schema = Object.hasOwn(shape, key) ? shape[key as keyof typeof shape] : undefined;
    const read = schema?.safeParse(value);
    return read?.success ? [[key, read.data] as const] : [];
  });
  return Object.fromEntries(known);
}
