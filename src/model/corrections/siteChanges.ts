import { historyOf } from '../claims/history.ts';
import { compareDates } from '../dates/dates.ts';
import type { Change } from '../schemas/history.ts';
import { remembered } from '../remembered.ts';
import { REMOVED } from '../schemas/standing.ts';
import type { Article, Claim, Corpus, Event, Question } from '../story/corpus.ts';
import type { Removed } from '../story/removed.ts';

/** What the site does to what it shows. */
export const SITE_CHANGES = ['added', 'corrected', 'reworded', 'withdrawn', 'replaced', 'restored', REMOVED] as const;
export type What = (typeof SITE_CHANGES)[number];
export const CHANGED_SORTS = ['claim', 'article', 'question', 'event'] as const;

/** One change of the site. It holds no word of what was removed. */
export interface SiteChange {
  /** The day on which it was done here. */
  date: string;
  what: What;
  sort: (typeof CHANGED_SORTS)[number];
  /** A claim's id, or the slug of an article, a question or an event. */
  id: string;
  /** Tells it from other changes of the same thing: the first is 0. */
  number: number;
  /** Why; undefined for what was added. */
  why: string | undefined;
  /** What it says now, and what it said before where it was corrected or reworded; undefined where it was removed. */
  says: string | undefined;
  before: string | undefined;
  /** What stands in its place, by its id, and what that says. */
  instead: readonly { id: string; says: string }[];
  /** The article that the claim is of; undefined for everything else, and where it was removed. */
  article: Article | undefined;
}

const WHAT: Record<Exclude<Change, 'published'>, What> = {
  revised: 'corrected',
  reworded: 'reworded',
  withdrawn: 'withdrawn',
  replaced: 'replaced',
  [REMOVED]: REMOVED,
};

type Changing = Pick<Corpus, 'claims' | 'articles' | 'questions' | 'events' | 'gone' | 'removed'>;

/** Every change of the site that has a date, the latest first; those of one day in the order of the articles and their texts. */
export const siteChanges = remembered((corpus: Changing): SiteChange[] => {
  const { claims, articles, questions, events, gone, removed } = corpus;
  const asked = new Map([...questions, ...gone.questions].map(({ slug, question }) => [slug, question]));
  const titles = new Map([...events, ...gone.events].map(({ slug, title }) => [slug, title]));
  return [
    ...removed.articles.map((record) => removal('article', record)),
    ...removed.claims.map((record) => removal('claim', record)),
    ...gone.questions.flatMap((question) => departure('question', question, asked)),
    ...gone.events.flatMap((event) => departure('event', event, titles)),
    ...articles.flatMap(arrival),
    ...claims.flatMap(ofClaim),
  ].sort((a, b) => compareDates(b.date, a.date));
});

function ofClaim(claim: Claim): SiteChange[] {
  const steps = historyOf(claim);
  return steps.flatMap(({ date, change, because, version }, number) => {
    if (date === undefined) return [];
    const before = steps.slice(0, number).findLast((step) => step.version)?.version?.statement;
    return {
      date,
      what: change === 'published' ? (number === 0 ? 'added' : 'restored') : WHAT[change],
      sort: 'claim',
      id: claim.id,
      number,
      why: because,
      says: claim.statement,
      before: version && before !== version.statement ? before : undefined,
      instead: change === 'replaced' ? claim.replacements.map(({ id, statement }) => ({ id, says: statement })) : [],
      article: claim.article,
    };
  });
}

/** An article is here since its first claim. */
function arrival({ slug, title, claims }: Article): SiteChange[] {
  const [date] = claims.flatMap(({ firstPublished }) => firstPublished ?? []).toSorted(compareDates);
  return date === undefined ? [] : [{ ...bare, date, what: 'added', sort: 'article', id: slug, says: title }];
}

function departure(
  sort: 'question' | 'event',
  record: Question | Event,
  names: ReadonlyMap<string, string>,
): SiteChange[] {
  const { slug: id, since: date, status, reason: why, replacedBy } = record;
  if (date === undefined || status === 'active') return [];
  const instead = replacedBy.map((slug) => ({ id: slug, says: names.get(slug) ?? slug }));
  return [{ ...bare, date, what: status, sort, id, why, says: names.get(id), instead }];
}

function removal(sort: 'article' | 'claim', { name: id, reason: why, since: date }: Removed): SiteChange {
  return { ...bare, date, what: REMOVED, sort, id, why };
}

const bare = { number: 0, why: undefined, says: undefined, before: undefined, instead: [], article: undefined };
