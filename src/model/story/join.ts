import { publishedAddresses } from './addresses.ts';
import type { Article, Claim, Corpus, Entity, Entries, Event, Link, Question } from './corpus.ts';
import { compareDates } from '../dates/dates.ts';
import { cutToExcerpts } from './excerpts.ts';
import type { KeyedSpan } from '../text/segments.ts';
import { asOfDate, type PublishedRecords } from './ledger.ts';
import { mentionFinder } from '../text/mentions.ts';
import { findQuote } from '../text/quotes.ts';
import { inLanguage } from '../text/marking.ts';
import { articleOf } from './ids.ts';
import { coverage, sentences } from '../text/sentences.ts';
import type { PlainText } from '../text/text.ts';

/**
 * Joins the entries of one story, which must have passed every rule, into a corpus in which everything refers to
 * everything else; `records` say what was published before. The order of the entries makes no difference. Linear in their
 * number, but for sorting them, and in the length of the texts.
 */
export function join(given: Entries, texts: ReadonlyMap<string, PlainText>, records: PublishedRecords = {}): Corpus {
  const entries = inOrder(given);
  const entities = joinEntities(entries);
  const events = joinEvents(entries, entities);
  const questions = joinQuestions(entries);
  const articles = joinArticles(entries, texts, entities);
  const names = [...entities.values()].flatMap((entity) =>
    [entity.name, ...entity.aliases].map((name) => ({ name, key: entity })),
  );
  const bySlug = new Map(articles.map((article) => [article.slug, article]));
  for (const entry of entries.claims) {
    const article = bySlug.get(articleOf(entry.slug));
    if (article) joinClaim(entry, article, entities, events);
  }
  const mentionsIn = mentionFinder(names);
  for (const article of articles) finishArticle(article, mentionsIn);
  const claims = articles.flatMap((article) => article.claims);
  for (const claim of claims) backlink(claim, questions);
  joinHistory(claims, records);
  const joined = {
    story: { ...entries.story.data, body: entries.story.body },
    articles,
    claims,
    entities: [...entities.values()].sort((a, b) => a.name.localeCompare(b.name, entries.story.data.language)),
    events: [...events.values()],
    questions: [...questions.values()],
    asOf: records.addresses?.lines.flatMap(({ key }) => asOfDate(key) ?? []) ?? [],
  };
  const served = publishedAddresses(joined, records.addresses);
  return { ...joined, moves: [...served].flatMap(([from, to]) => (from === to ? [] : [{ from, to }])) };
}

/** Entries by slug: what gives them in which order depends on where they are kept. */
function inOrder({ story, ...collections }: Entries): Entries {
  const bySlug = <T extends { slug: string }>(entries: readonly T[]): T[] =>
    entries.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
  return {
    story,
    articles: bySlug(collections.articles),
    claims: bySlug(collections.claims),
    entities: bySlug(collections.entities),
    events: bySlug(collections.events),
    questions: bySlug(collections.questions),
  };
}

function joinEntities({ entities }: Entries): Map<string, Entity> {
  const joined = new Map<string, Entity>(
    entities.map(({ slug, data, body }) => [
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
  for (const { slug, data } of entities) {
    const entity = joined.get(slug);
    if (entity && data.memberOf !== undefined) entity.memberOf = joined.get(data.memberOf);
  }
  return joined;
}

function joinEvents({ events }: Entries, entities: Map<string, Entity>): Map<string, Event> {
  return new Map(
    events
      .toSorted((a, b) => compareDates(a.data.date, b.data.date))
      .map(({ slug, data, body }) => {
        const place = data.place === undefined ? undefined : entities.get(data.place);
        const participants = lookUp(data.participants, entities);
        const event: Event = { ...data, slug, body: body.trim(), place, participants, claims: [] };
        for (const entity of new Set(place ? [place, ...participants] : participants)) entity.events.push(event);
        return [slug, event];
      }),
  );
}

function joinQuestions({ questions }: Entries): Map<string, Question> {
  return new Map(questions.map(({ slug, data, body }) => [slug, { ...data, slug, body: body.trim(), claims: [] }]));
}

function joinArticles(
  entries: Entries,
  texts: ReadonlyMap<string, PlainText>,
  entities: Map<string, Entity>,
): Article[] {
  return entries.articles
    .map(({ slug, data, body }) => ({
      ...data,
      slug,
      body,
      marking: inLanguage(data.language, entries.story.data.language),
      publisherEntity: entities.get(data.publisher),
      relayed: data.relays.flatMap(({ origin, how }) =>
        lookUp([origin], entities).map((entity) => ({ origin: entity, how })),
      ),
      text: texts.get(slug) ?? { text: '', blocks: [] },
      claims: [],
      coverage: { total: 0, covered: 0, bare: [] },
      mentions: [],
    }))
    .sort((a, b) => compareDates(a.published.date, b.published.date) || (a.slug < b.slug ? -1 : 1));
}

function joinClaim(
  { data, body }: Entries['claims'][number],
  article: Article,
  entities: Map<string, Entity>,
  events: Map<string, Event>,
): void {
  const spans = findQuote(article.text, data.quote, data.occurrence);
  const attribution: Link[] = data.attribution.map(({ label, entity, named, mode }) => ({
    label,
    entity: entity === undefined ? undefined : entities.get(entity),
    named,
    mode,
  }));
  article.claims.push({
    ...data,
    article,
    spans: Array.isArray(spans) ? spans : [],
    attribution,
    origin: entities.get(data.origin),
    about: lookUp(data.about, entities),
    event: data.event === undefined ? undefined : events.get(data.event),
    note: body.trim(),
    firstPublished: undefined,
    replacements: [],
    replaced: [],
  });
}

function joinHistory(claims: readonly Claim[], { ledger }: PublishedRecords): void {
  const days = new Map(ledger?.lines.map(({ key, date }) => [key, date]));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  for (const claim of claims) {
    claim.firstPublished = days.get(claim.id);
    claim.replacements = claim.replacedBy.flatMap((id) => byId.get(id) ?? []);
    for (const other of claim.replacements) other.replaced.push(claim);
  }
}

function finishArticle(article: Article, mentionsIn: (text: PlainText) => KeyedSpan<Entity>[]): void {
  article.claims.sort(
    (a, b) => (a.spans[0]?.start ?? 0) - (b.spans[0]?.start ?? 0) || (a.spans[0]?.end ?? 0) - (b.spans[0]?.end ?? 0),
  );
  const spans = article.claims.filter(({ status }) => status === 'active').flatMap((claim) => claim.spans);
  article.coverage = coverage(sentences(article.text, article.language), spans);
  if (article.display === 'excerpts') keepExcerpts(article);
  article.mentions = mentionsIn(article.text);
  const used = new Map<Entity, Map<string, number>>();
  for (const { key, start, end } of article.mentions) {
    const counts = used.get(key) ?? new Map<string, number>();
    const name = article.text.text.slice(start, end);
    used.set(key, counts.set(name, (counts.get(name) ?? 0) + 1));
  }
  for (const [entity, counts] of used) {
    const byUse = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
    entity.names.push({ article, names: byUse });
  }
}

/** Leaves of an article's text only what claims quote: the one place that decides this, for pages, index and data alike. */
function keepExcerpts(article: Article): void {
  const { text, place } = cutToExcerpts(
    article.text,
    article.claims.flatMap(({ spans }) => spans),
  );
  for (const claim of article.claims) claim.spans = claim.spans.map(place);
  article.text = text;
  article.body = '';
  article.coverage = { ...article.coverage, bare: [] };
}

function backlink(claim: Claim, questions: Map<string, Question>): void {
  for (const entity of new Set(claim.about)) entity.claimsAbout.push(claim);
  for (const entity of new Set(claim.attribution.map((link) => link.entity))) entity?.claimsBy.push(claim);
  claim.origin?.claimsFrom.push(claim);
  claim.event?.claims.push(claim);
  for (const slug of new Set(claim.answers.map(({ question }) => question))) questions.get(slug)?.claims.push(claim);
}

function lookUp(slugs: readonly string[], entities: ReadonlyMap<string, Entity>): Entity[] {
  return slugs.flatMap((slug) => entities.get(slug) ?? []);
}
