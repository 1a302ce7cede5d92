import type { EntityKind } from '../../schemas/entity.ts';
import { findMentions } from '../../text/mentions.ts';
import { oneOf } from '../languages.ts';
import type { SourceWords } from '../languages/words/sourceWords.ts';
import { lineText, type KnownEntity } from '../names.ts';
import type { Speaker, Surroundings } from './resolve.ts';

/**
 * Whom a speaker speaks for: of “a spokeswoman for the board” the board, of “a report in the Gull” the Gull, of a country its
 * government; undefined where it speaks for itself.
 */
export function speaksFor(speaker: Speaker, around: Surroundings, words: SourceWords): KnownEntity | undefined {
  const { label, entity } = speaker;
  if (entity?.data.kind === 'place') return governmentOf(entity, around, words);
  const outlet = entity ? undefined : onlyNamed(label, 'publication', around);
  if (outlet) return outlet;
  if (entity || !new RegExp(`(?<!\\p{L})(?:${oneOf(words.speakingFor)})(?!\\p{L})`, 'iu').test(label)) return undefined;
  return onlyNamed(label, 'organisation', around);
}

/** The one entity of a kind that a phrase names, with or without an article. */
function onlyNamed(phrase: string, kind: EntityKind, around: Surroundings): KnownEntity | undefined {
  const entities = around.entities.filter(({ data }) => data.kind === kind);
  const names = entities.flatMap((entity) => bareNames(entity, around).map((name) => ({ name, key: entity })));
  const [only, ...others] = new Set(findMentions(lineText(phrase), names).map(({ key }) => key));
  return others.length === 0 ? only : undefined;
}

/** The body that has a name of a place with “government” after it. */
function governmentOf(place: KnownEntity, around: Surroundings, words: SourceWords): KnownEntity | undefined {
  const named = bareNames(place, around).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`^(?:${oneOf(named)}) (?:${oneOf(words.governments)})$`, 'iu');
  return around.entities.find((entity) => bareNames(entity, around).some((name) => pattern.test(name)));
}

/** The names of an entity without the article that some have. */
function bareNames({ data }: KnownEntity, { words }: Surroundings): string[] {
  return [data.name, ...data.aliases].map((name) =>
    name.replace(new RegExp(`^(?:${oneOf(words.definite)}) `, 'iu'), ''),
  );
}
