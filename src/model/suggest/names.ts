import type { Entry } from '../story/entries.ts';
import { remembered } from '../remembered.ts';
import { mentionFinder, type KeyedName } from '../text/mentions.ts';
import type { KeyedSpan } from '../text/segments.ts';
import type { EntityData } from '../schemas/entity.ts';
import type { PlainText } from '../text/text.ts';

/** A known entity, as its file has it. */
export type KnownEntity = Pick<Entry<EntityData>, 'slug' | 'data'>;

/** A word with a capital; a full stop belongs to it only within it or after initials. */
const CAPITALISED = "\\p{Lu}(?:[\\p{L}\\p{M}\\p{N}’'&-]|\\.(?=\\p{L})|(?<=(?<!\\p{L})\\p{Lu})\\.|(?<=\\.\\p{Lu})\\.)*";

/** The source of a pattern for a proper name: up to seven words with capitals, and the small words between them. */
export const PROPER_NAME = `(?:[Tt]he )?${CAPITALISED}(?: (?:(?:of|of the|de|del|la|&) )?${CAPITALISED}){0,6}`;

/** Every name of every entity. */
export function namesOf(entities: readonly KnownEntity[]): KeyedName<KnownEntity>[] {
  return entities.flatMap((entity) =>
    [entity.data.name, ...entity.data.aliases].map((name) => ({ name, key: entity })),
  );
}

/** A line as a text of one block, so that names can be looked for in it. */
export function lineText(text: string): PlainText {
  return { text, blocks: [{ start: 0, end: text.length, section: 0, heading: false }] };
}

const finderOf = remembered((entities: readonly KnownEntity[]) => mentionFinder(namesOf(entities)));

/** Where a line names some entities, in order. The same list of entities is made ready once. */
export function entitiesNamedIn(line: string, entities: readonly KnownEntity[]): KeyedSpan<KnownEntity>[] {
  return finderOf(entities)(lineText(line));
}

/** The entity that a phrase ends with a name of, such as “the minister Ada Lund”. */
export function entityAtEnd(phrase: string, entities: readonly KnownEntity[]): KnownEntity | undefined {
  return entitiesNamedIn(phrase, entities).find(({ end }) => end === phrase.length)?.key;
}

/** The entity that a proper name begins with a name of, with or without “The” before it. */
export function entityAtStart(name: string, entities: readonly KnownEntity[]): KnownEntity | undefined {
  const bare = name.replace(/^the /i, '');
  return [name, `The ${bare}`, bare]
    .map((form) => entitiesNamedIn(form, entities).find(({ start }) => start === 0)?.key)
    .find((entity) => entity !== undefined);
}

/** A proper name without a small article before it, or a possessive after it. */
export function bareName(name: string): string {
  return name.replace(/^the /, '').replace(/[’']s?$/, '');
}
