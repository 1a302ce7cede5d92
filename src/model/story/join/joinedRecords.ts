import { compareDates } from '../../dates/dates.ts';
import { inLanguage } from '../../text/language/marking.ts';
import type { PlainText } from '../../text/text.ts';
import { shortNames } from './shortNames.ts';
import type { Article, Entity, Event, Question } from '../corpus.ts';
import type { Entries } from '../entries.ts';

/** The entities, by slug; what refers to them is added as it is joined. */
export function joinEntities(entries: Entries['entities']): Map<string, Entity> {
  const joined = new Map<string, Entity>(
    entries.map(({ slug, data, body }) => [
      slug,
      {
        ...data,
        slug,
        memberOf: undefined,
        body: body.trim(),
        claimsAbout: [],
        claimsBy: [],
        claimsFrom: [],
        events: [],
        names: [],
      },
    ]),
  );
  for (const { slug, data } of entries) {
    const entity = joined.get(slug);
    if (entity && data.memberOf !== undefined) entity.memberOf = joined.get(data.memberOf);
  }
  return joined;
}

/** The events in order of time, by slug, each known to its entities. */
export function joinEvents(entries: Entries['events'], entities: ReadonlyMap<string, Entity>): Map<string, Event> {
  const joined = entries
    .toSorted((a, b) => compareDates(a.data.date, b.data.date))
    .map(({ slug, data, body }): Event => {
      const place = data.place === undefined ? undefined : entities.get(data.place);
      const participants = lookUp(data.participants, entities);
      return { ...data, slug, body: body.trim(), place, participants, claims: [], activeClaims: [] };
    });
  for (const event of joined)
    for (const entity of new Set([event.place, ...event.participants])) entity?.events.push(event);
  return new Map(joined.map((event) => [event.slug, event]));
}

/** The questions, by slug. */
export function joinQuestions(entries: Entries['questions']): Map<string, Question> {
  return new Map(
    entries.map(({ slug, data, body }) => [slug, { ...data, slug, body: body.trim(), claims: [], activeClaims: [] }]),
  );
}

/** The articles in order of publication, without their claims yet. */
export function joinArticles(
  { story, articles }: Entries,
  texts: ReadonlyMap<string, PlainText>,
  entities: ReadonlyMap<string, Entity>,
): Article[] {
  const names = shortNames(articles, entities, story.data.language);
  return articles
    .map(({ slug, data, body }) => ({
      ...data,
      slug,
      short: names.get(slug) ?? data.title,
      body,
      marking: inLanguage(data.language, story.data.language),
      publisherEntity: entities.get(data.publisher),
      relayed: data.relays.flatMap(({ origin, how }) =>
        lookUp([origin], entities).map((entity) => ({ origin: entity, how })),
      ),
      text: texts.get(slug) ?? { text: '', blocks: [] },
      claims: [],
      activeClaims: [],
      removedClaims: [],
      coverage: { total: 0, covered: 0, bare: [] },
      mentions: [],
    }))
    .sort((a, b) => compareDates(a.published.date, b.published.date) || (a.slug < b.slug ? -1 : 1));
}

/** The records of some slugs; a slug without one is left out. */
export function lookUp<Joined>(slugs: readonly string[], records: ReadonlyMap<string, Joined>): Joined[] {
  return slugs.flatMap((slug) => records.get(slug) ?? []);
}
