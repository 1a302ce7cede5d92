import { tally } from '../tally.ts';
import type { Article, Claim, Entity, Event, Question } from '../story/corpus.ts';
import { answersOf, questionsOf, type Answer } from '../questions/answers.ts';

/** One article's account of an event. */
export interface Account {
  article: Article;
  claims: Claim[];
  /** The days on which its claims say that it happened, in EDTF. */
  dates: string[];
}

/** An event as each article tells it, and the questions on which these accounts can be compared. */
export interface Accounts {
  /** In order of publication. */
  accounts: Account[];
  /** True where the accounts do not give the same days. */
  datesDiffer: boolean;
  /** The entities for which the accounts have no name in common. */
  named: Named[];
  /** The questions that claims about the event answer, with those answers, where more than one article does. */
  compared: { question: Question; answers: Answer[] }[];
}

/** What some accounts of an event call one entity. */
export interface Named {
  entity: Entity;
  told: { article: Article; names: string[] }[];
}

/** Sets the accounts of an event side by side. */
export function accountsOf({ activeClaims: claims }: Event): Accounts {
  const accounts = [...Map.groupBy(claims, ({ article }) => article)].map(([article, told]) => ({
    article,
    claims: told,
    dates: [...new Set(told.flatMap(({ happened }) => happened ?? []))],
  }));
  return {
    accounts,
    datesDiffer:
      new Set(accounts.filter(({ dates }) => dates.length > 0).map(({ dates }) => dates.toSorted().join())).size > 1,
    named: namedApart(accounts),
    compared: questionsOf(claims)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((question) => ({ question, answers: answersOf(claims, question) }))
      .filter(({ answers }) => new Set(answers.map(({ claim }) => claim.article)).size > 1),
  };
}

function namedApart(accounts: readonly Account[]): Named[] {
  const uses = accounts.flatMap(({ article, claims }) => namesIn(article, claims));
  return [...Map.groupBy(uses, ({ entity }) => entity)]
    .map(([entity, told]) => ({ entity, told }))
    .filter(({ told }) => told.length > 1 && inAll(told.map(({ names }) => names)).length === 0);
}

/** What the words of some claims of an article call each entity that they name. */
function namesIn(article: Article, claims: readonly Claim[]): { entity: Entity; article: Article; names: string[] }[] {
  const spans = claims.flatMap((claim) => claim.spans);
  const named = article.mentions.filter(({ start, end }) =>
    spans.some((span) => span.start <= start && end <= span.end),
  );
  return [...Map.groupBy(named, ({ key }) => key)].map(([entity, mentions]) => ({
    entity,
    article,
    names: [...new Set(mentions.map(({ start, end }) => withoutThe(article.text.text.slice(start, end))))],
  }));
}

/** “the Fire Service” is the name “Fire Service” within a sentence. */
function withoutThe(name: string): string {
  return name.replace(/^the /i, '');
}

function inAll(lists: readonly string[][]): string[] {
  const [first = [], ...others] = lists;
  return first.filter((item) => others.every((list) => list.includes(item)));
}

/** The days that the accounts of an event give, each with how many give it, the most given first. */
export function daysTold(accounts: readonly Account[]): { date: string; articles: number }[] {
  return [...tally(accounts.flatMap(({ dates }) => dates))]
    .map(([date, articles]) => ({ date, articles }))
    .sort((a, b) => b.articles - a.articles);
}
