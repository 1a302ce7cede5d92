import type { PlainText } from '../../text/text.ts';
import { scriptsOf } from '../../text/language/scripts.ts';
import { activeClaims } from '../active.ts';
import { publishedAddresses } from '../ledger/addresses.ts';
import type { Status } from '../../schemas/standing.ts';
import type { Corpus, Event, Question } from '../corpus.ts';
import type { Entries } from '../entries.ts';
import { joinClaims, linkClaims } from './joinedClaims.ts';
import { joinArticles, joinEntities, joinEvents, joinQuestions } from './joinedRecords.ts';
import { finishArticles } from './joinedTexts.ts';
import { hideWords } from './hiddenWords.ts';
import { asOfDate, changesDates, type PublishedRecords } from '../ledger/ledger.ts';
import { readTexts, type ReadTexts } from './readTexts.ts';
import { withoutRemoved } from '../removed.ts';

/**
 * Joins the entries of one story, which must have passed every rule, into a corpus in which everything refers to
 * everything else; `records` say what was published before, `read` what the texts hold, where that is known. The order of the
 * entries makes no difference. Linear in their number, but for sorting them, and in the length of the texts.
 */
export function join(
  given: Entries,
  texts: ReadonlyMap<string, PlainText>,
  records: PublishedRecords = {},
  read: ReadTexts = readTexts(given, texts),
): Corpus {
  const all = inOrder(given);
  const { entries, removed, hidden } = withoutRemoved(all);
  const { data, body } = entries.story;
  const entities = joinEntities(entries.entities);
  const events = joinEvents(entries.events, entities);
  const questions = joinQuestions(entries.questions);
  const shown = hideWords(texts, hidden);
  const articles = joinArticles(entries, shown, entities);
  const withRemoved = Map.groupBy(removed.claims, ({ article }) => article);
  for (const article of articles) article.removedClaims = withRemoved.get(article.slug) ?? [];
  joinClaims(entries.claims, { articles, entities, events, questions });
  finishArticles(articles, entities, new Map([...read, ...readChanged(entries, texts, shown)]));
  const claims = articles.flatMap((article) => article.claims);
  linkClaims(claims, entries.claims, records.ledger);
  const { stands, gone } = apart([...events.values()], [...questions.values()]);
  const joined = {
    story: { ...data, body, scripts: scriptsOf([data.language, ...articles.map(({ language }) => language)]) },
    articles,
    claims,
    activeClaims: activeClaims(claims),
    entities: [...entities.values()].sort((a, b) => a.name.localeCompare(b.name, data.language)),
    events: stands.events,
    questions: stands.questions,
    gone,
    picturesUntil: records.ledger?.notes.pictures ?? undefined,
    embedded: hadEmbed(records, new Set([...claims.map(({ id }) => id), ...removed.claims.map(({ name }) => name)])),
    removed,
    ...publishedMoments(records),
  };
  for (const record of [...articles, ...events.values(), ...questions.values()])
    record.activeClaims = activeClaims(record.claims);
  const served = publishedAddresses(joined, records.addresses);
  return { ...joined, moves: [...served].flatMap(([from, to]) => (from === to ? [] : [{ from, to }])) };
}

/** What the texts hold in which words are hidden. */
function readChanged(
  { articles, entities }: Entries,
  texts: ReadonlyMap<string, PlainText>,
  shown: ReadonlyMap<string, PlainText>,
): ReadTexts {
  const changed = articles.filter(({ slug }) => shown.get(slug) !== texts.get(slug));
  return changed.length === 0 ? new Map() : readTexts({ articles: changed, entities }, shown);
}

/** The moments, and the pairs of moments, that have pages for good. */
function publishedMoments({ addresses }: PublishedRecords): Pick<Corpus, 'asOf' | 'changes'> {
  const keys = addresses?.lines.map(({ key }) => key) ?? [];
  const changes = keys.flatMap((key) => changesDates(key) ?? []);
  const asOf = [...keys.flatMap((key) => asOfDate(key) ?? []), ...changes.flatMap(({ from, to }) => [from, to])];
  return { asOf: [...new Set(asOf)], changes };
}

/** Those of the claims of which the page for frames that each once had was published, by their ids. */
function hadEmbed({ ledger }: PublishedRecords, claims: ReadonlySet<string>): string[] {
  const until = ledger?.notes.embedded;
  if (ledger === undefined || typeof until !== 'string') return [];
  return ledger.lines.filter(({ key, date }) => claims.has(key) && date <= until).map(({ key }) => key);
}

/** Tells the events and questions that stand from those that are gone. */
function apart(
  events: Event[],
  questions: Question[],
): Record<'stands' | 'gone', Pick<Corpus, 'events' | 'questions'>> {
  const stands = ({ status }: { status: Status }): boolean => status === 'active';
  return {
    stands: { events: events.filter(stands), questions: questions.filter(stands) },
    gone: {
      events: events.filter((event) => !stands(event)),
      questions: questions.filter((question) => !stands(question)),
    },
  };
}

/** Sorts the entries by slug, since the order in which they come depends on where they are kept. */
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
