import type { Entries } from '../../story/entries.ts';
import { mentionedIn, type KeyedName } from '../../text/mentions.ts';
import { quoteText } from '../../text/quotes/quotes.ts';
import { defineRule, type Context } from '../rule.ts';
import { articleOf } from '../../story/ids.ts';
import { sharedVoices, type Voices } from './voices.ts';

type Claim = Entries['claims'][number];

export const nameLinked = defineRule('name-linked', {
  proves:
    'Whoever both the statement and the quote of a claim name is linked by the claim, and whoever an article names by one of its claims.',
  byArticle: true,
  check({ entries, texts }, problem) {
    const voices = sharedVoices(entries.entities);
    const names = entries.entities.flatMap(({ slug, data }) =>
      data.linkMentions ? [data.name, ...data.aliases].map((name) => ({ name, key: slug })) : [],
    );
    const active = entries.claims.filter(({ data }) => data.status === 'active');
    const linked = linksOf(active, entries.events, voices);
    const titles = new Map(entries.entities.map(({ slug, data }) => [slug, data.name]));
    const nameOf = (entity: string): string => titles.get(entity) ?? entity;
    return [
      ...inClaims(active, names, linked, voices).map(({ file, entity }) =>
        problem({ file, at: { keys: ['about'] } }, 'claim', { name: nameOf(entity), entity }),
      ),
      ...inArticles(entries, texts, names, linked, voices).map(({ file, entity }) =>
        problem({ file, at: { body: 0 } }, 'article', { name: nameOf(entity) }),
      ),
    ];
  },
});

/** A file that names an entity and does not link it. */
interface Unlinked {
  file: string;
  entity: string;
}

function inClaims(
  claims: readonly Claim[],
  names: readonly KeyedName<string>[],
  linked: ReadonlyMap<Claim, ReadonlySet<string>>,
  voices: Voices,
): Unlinked[] {
  const statements = claims.map(({ data }) => data.statement);
  const stated = mentionedIn(statements, names);
  const quoted = mentionedIn(
    claims.map(({ data }) => quoteText(data.quote)),
    names,
  );
  return claims.flatMap((claim, index) =>
    [...(stated[index] ?? [])]
      .filter((entity) => quoted[index]?.has(entity) && !linked.get(claim)?.has(voices.of(entity)))
      .map((entity) => ({ file: claim.file, entity })),
  );
}

function inArticles(
  { articles }: Entries,
  texts: Context['texts'],
  names: readonly KeyedName<string>[],
  linked: ReadonlyMap<Claim, ReadonlySet<string>>,
  voices: Voices,
): Unlinked[] {
  const claims = Map.groupBy(linked.keys(), ({ slug }) => articleOf(slug));
  const claimed = articles.filter(({ slug }) => claims.has(slug));
  const told = mentionedIn(
    claimed.map(({ slug }) => texts.get(slug)?.text ?? ''),
    names,
  );
  return claimed.flatMap(({ file, slug, data }, index) => {
    const known = new Set([data.publisher, ...data.relays.map(({ origin }) => origin)].map(voices.of));
    for (const claim of claims.get(slug) ?? []) for (const voice of linked.get(claim) ?? []) known.add(voice);
    return [...(told[index] ?? [])]
      .filter((entity) => !known.has(voices.of(entity)))
      .map((entity) => ({ file, entity }));
  });
}

/** The voices of all that each claim links: in “about”, its attribution, its origin and its event. */
function linksOf(claims: readonly Claim[], events: Entries['events'], voices: Voices): Map<Claim, Set<string>> {
  const inEvents = new Map(events.map(({ slug, data }) => [slug, [data.place, ...data.participants]]));
  return new Map(
    claims.map((claim) => {
      const { about, attribution, origin, event = '' } = claim.data;
      const slugs = [...about, ...attribution.map(({ entity }) => entity), origin, ...(inEvents.get(event) ?? [])];
      return [claim, new Set(slugs.flatMap((slug) => (slug === undefined ? [] : voices.of(slug))))];
    }),
  );
}
