import { speaker } from './chain.ts';
import type { Claim, Corpus, Entity } from './corpus.ts';
import { compareDates } from './dates.ts';
import { monthsOf } from './months.ts';
import { activeClaims } from './overview.ts';

/** What results can be narrowed by. */
export const FILTERS = ['article', 'modality', 'kind', 'origin', 'speaker', 'entity', 'question', 'month'] as const;
export type Filter = (typeof FILTERS)[number];

/** The value of a filter where a claim has no speaker but its article, or no known origin. */
export const OWN_VOICE = 'own-voice';
export const UNKNOWN_ORIGIN = 'unknown';

/** What the search index holds of one claim. */
export interface SearchRecord {
  id: string;
  /** Its texts by weight, from 0 to 10; the statement first. */
  texts: { text: string; weight: number }[];
  /** What a result shows; `statement`, `quote` and `speaker` are searched, with weights of their own. */
  meta: { title: string; quote: string; speaker: string };
  filters: Record<Filter, string[]>;
  /** Its place among all claims by publication, then in the text: earliest article first, latest first. */
  sort: { oldest: number; newest: number };
}

/** The weight of each part of a claim; the statement counts most, the names it does not use itself least. */
const WEIGHTS = { statement: 7, quote: 4, source: 2, name: 1.5, event: 1, alias: 0.6, topic: 0.6 } as const;

/** The records of all claims that stand. */
export function searchRecords({ articles, claims, questions }: Pick<Corpus, 'articles' | 'claims' | 'questions'>): SearchRecord[] {
  const standing = activeClaims({ claims });
  const latestFirst = articles.toSorted((a, b) => compareDates(b.published.date, a.published.date));
  const newest = latestFirst.flatMap((article) => standing.filter((claim) => claim.article === article));
  const [oldestPlace, newestPlace] = [places(standing), places(newest)];
  const questionTexts = new Map(questions.map(({ slug, question }) => [slug, question]));
  return standing.map((claim) => ({
    id: claim.id,
    texts: textsOf(claim, questionTexts),
    meta: { title: claim.statement, quote: quoteText(claim), speaker: speaker(claim) ?? '' },
    filters: filtersOf(claim),
    sort: { oldest: oldestPlace.get(claim) ?? 0, newest: newestPlace.get(claim) ?? 0 },
  }));
}

/** The quote of a claim as one line; an ellipsis stands where words were left out. */
export function quoteText({ quote }: Pick<Claim, 'quote'>): string {
  return typeof quote === 'string' ? quote : quote.join(' … ');
}

/** The entity of a claim's speaker, or the words that describe an unnamed one: what the speaker filter goes by. */
export function speakerKey({ attribution }: Pick<Claim, 'attribution'>): string {
  const last = attribution.at(-1);
  return last ? (last.entity?.slug ?? last.label) : OWN_VOICE;
}

function textsOf(claim: Claim, questions: ReadonlyMap<string, string>): SearchRecord['texts'] {
  const sources = [...claim.attribution.map(({ entity }) => entity), claim.origin].filter((entity) => entity !== undefined);
  const entities = [...new Set([...claim.about, ...sources])];
  const asked = claim.answers.map(({ question }) => questions.get(question) ?? '');
  const weighed: [string[], number][] = [
    [[claim.statement], WEIGHTS.statement],
    [[quoteText(claim)], WEIGHTS.quote],
    [[...claim.attribution.map(({ label }) => label), ...sources.map(({ name }) => name)], WEIGHTS.source],
    [claim.about.map(({ name }) => name), WEIGHTS.name],
    [[claim.event?.title ?? '', claim.modality, claim.kind], WEIGHTS.event],
    [entities.flatMap(aliasesOf), WEIGHTS.alias],
    [[...asked, claim.article.title], WEIGHTS.topic],
  ];
  return weighed
    .map(([texts, weight]) => ({ text: [...new Set(texts)].filter(Boolean).join('. '), weight }))
    .filter(({ text }) => text !== '');
}

function aliasesOf({ aliases }: Entity): string[] {
  return aliases;
}

function filtersOf(claim: Claim): SearchRecord['filters'] {
  return {
    article: [claim.article.slug],
    modality: [claim.modality],
    kind: [claim.kind],
    origin: [claim.origin?.slug ?? UNKNOWN_ORIGIN],
    speaker: [speakerKey(claim)],
    entity: claim.about.map(({ slug }) => slug),
    question: [...new Set(claim.answers.map(({ question }) => question))],
    month: [...new Set([claim.happened, claim.said, claim.asOf].flatMap((date) => (date ? monthsOf(date) : [])))].sort(),
  };
}

function places(claims: readonly Claim[]): Map<Claim, number> {
  return new Map(claims.map((claim, index) => [claim, index]));
}
