import type { Entry } from '../../../model/story/entries.ts';
import { aliasesIn } from '../../../model/suggest/aliases.ts';
import { entityAtEnd, lineText, namesOf } from '../../../model/suggest/names.ts';
import { slugFrom, slugFromName } from '../../../model/suggest/slugs.ts';
import { findMentions } from '../../../model/text/mentions.ts';
import type { EntityData } from '../../../model/schemas/entity.ts';
import { slug as slugSchema } from '../../../model/schemas/values.ts';
import type { Content } from '../../read/load.ts';
import type { Plan } from '../plan.ts';
import type { Refusal } from '../../read/refusal.ts';
import { pageFaults, type PageFields } from './pageFields.ts';
import { entitySkeleton, eventSkeleton, questionSkeleton } from './pageSkeletons.ts';
import { valueInWords } from '../../../wording/problems/schema/schema.ts';

/** What an editor can begin, apart from articles and claims. */
export const BEGINNINGS = ['entity', 'event', 'question'] as const;
export type Beginning = (typeof BEGINNINGS)[number];

const COLLECTIONS = { article: 'articles', entity: 'entities', event: 'events', question: 'questions' } as const;

/** The file of a new entity, event or question. `words` are its name, its title or the question itself; or a slug. */
export function planPage(content: Content, kind: Beginning, words: string, given: PageFields = {}): Plan | Refusal {
  const isSlug = slugSchema.safeParse(words).success;
  const name = isSlug ? undefined : words.replace(/\s+/g, ' ').trim();
  const language = content.entries.story?.data.language ?? 'en';
  const derived = kind === 'entity' ? slugFromName(words) : slugFrom(words, language);
  const slug = given.slug ?? (isSlug ? words : derived);
  const refusals = [
    slugRefusal(content, kind, slug) ?? (kind === 'entity' ? nameRefusal(content, name) : undefined) ?? [],
    pageFaults(content, given),
  ].flat();
  if (refusals.length > 0) return { refusal: refusals.join('\n') };
  return { files: new Map([[`${COLLECTIONS[kind]}/${slug}.md`, textOf(content, kind, name, given)]]) };
}

/** Why nothing new can have a slug; undefined where it can. */
export function slugRefusal({ records }: Content, kind: keyof typeof COLLECTIONS, slug: string): string | undefined {
  if (slug === '') return 'no slug can be made of these words; give one with --slug';
  const [issue] = slugSchema.safeParse(slug).error?.issues ?? [];
  if (issue) return valueInWords(slug, issue);
  const address = `${COLLECTIONS[kind]}/${slug}`;
  const moved = records.addresses?.lines.find(({ key }) => key === address)?.movedTo;
  return moved === undefined ? undefined : `${address} leads to ${moved} since that was renamed; choose another slug`;
}

function nameRefusal({ entries }: Content, name: string | undefined): string | undefined {
  const other = entries.entities.find(({ data }) => name !== undefined && [data.name, ...data.aliases].includes(name));
  return other && `“${name ?? ''}” is a name of the entity “${other.slug}” already`;
}

function textOf({ entries, texts }: Content, kind: Beginning, name: string | undefined, given: PageFields): string {
  switch (kind) {
    case 'entity': {
      const aliases = name === undefined ? [] : aliasesIn([...texts.values()], name, entries.entities);
      return entitySkeleton({ ...(name && { name }), ...given, aliases });
    }
    case 'event': {
      const named = mentionedIn(name ?? '', entries.entities);
      // A place at the end of a headline, “… in Lisbon”, is where it happened. One before that, such as a country, takes part.
      const last = entityAtEnd(name ?? '', entries.entities);
      const place = given.place ?? (last?.data.kind === 'place' ? last.slug : undefined);
      const participants = named.filter(({ slug }) => slug !== place);
      return eventSkeleton({
        ...(name && { title: name }),
        ...(given.date && { date: given.date }),
        ...(place && { place }),
        participants: participants.map(({ slug }) => slug),
      });
    }
    case 'question':
      return questionSkeleton({ ...(name && { question: name }), ...given });
  }
}

function mentionedIn(
  words: string,
  entities: readonly Entry<EntityData>[],
): Pick<Entry<EntityData>, 'slug' | 'data'>[] {
  return [...new Set(findMentions(lineText(words), namesOf(entities)).map(({ key }) => key))];
}
