import type { generateAtomFeed } from 'feedsmith';
import { activeClaims } from '../../model/story/active.ts';
import { speaker } from '../../model/claims/chain.ts';
import type { Article, Claim } from '../../model/story/corpus.ts';
import { dateRange } from '../../model/dates/dates.ts';
import { dateInWords } from '../../model/dates/dateWords.ts';
import { quoteText } from '../../model/text/quotes.ts';
import { articleUrl, base, claimInTextUrl, claimUrl, wholeUrl } from '../../urls.ts';
import { count, modalityWords } from '../../wording/terms.ts';

/** An entry of an Atom feed. */
export type Entry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number] & { updated: Date };

/** What becomes an entry. */
interface Item {
  title: string;
  path: string;
  /** A related page: the words in the article. */
  related?: string;
  published: Date;
  updated: Date;
  summary: readonly string[];
  terms: readonly string[];
}

/** The articles as entries, the latest first; each dates from the day on which its first claim appeared here. */
export function articleEntries(articles: readonly Article[], site: URL | undefined): Entry[] {
  return articles.toReversed().map((article) => {
    const claims = article.activeClaims;
    const [first] = article.claims.flatMap(({ firstPublished }) => firstPublished ?? []).toSorted();
    const published = first === undefined ? firstDay(article.published.date) : new Date(first);
    const summary = [
      article.publisherEntity?.name ?? 'publisher unknown',
      printed(article),
      count(claims.length, 'claim'),
    ];
    return entry(
      {
        title: article.title,
        path: articleUrl(article.slug),
        published,
        updated: published,
        summary,
        terms: ['article'],
      },
      site,
    );
  });
}

/** The claims that stand as entries: those of the latest article first, each article's in the order of its text. */
export function claimEntries(claims: readonly Claim[], site: URL | undefined): Entry[] {
  const byArticle = [...Map.groupBy(activeClaims(claims), ({ article }) => article).values()].toReversed();
  return byArticle.flat().map((claim) => entry(claimItem(claim), site));
}

function claimItem(claim: Claim): Item {
  const { article, firstPublished, history } = claim;
  const published = firstPublished === undefined ? firstDay(article.published.date) : new Date(firstPublished);
  // A claim that only says the same in other words is no news.
  const changed = history.findLast(({ change }) => change !== 'reworded')?.date;
  return {
    title: claim.statement,
    path: claimUrl(claim.id),
    related: claimInTextUrl(article.slug, claim.id),
    published,
    updated: changed === undefined ? published : new Date(changed),
    summary: [
      `“${quoteText(claim.quote)}”`,
      speaker(claim) ?? [],
      modalityWords[claim.modality].name,
      article.title,
      printed(article),
    ].flat(),
    terms: ['claim', claim.kind, claim.modality],
  };
}

function entry({ title, path, related, published, updated, summary, terms }: Item, site: URL | undefined): Entry {
  const link = (rel: string, to: string) => ({ rel, type: 'text/html', href: wholeUrl(to, site) });
  return {
    id: idOf(path, site),
    title: { value: title },
    links: [link('alternate', path), ...(related === undefined ? [] : [link('related', related)])],
    published,
    updated,
    summary: { value: summary.join(' · ') },
    categories: terms.map((term) => ({ term })),
  };
}

function printed({ published }: Article): string {
  return `printed ${dateInWords(published.date, 'en')}`;
}

/** The first day that a date may mean, or the last where no first is known. */
function firstDay(date: string): Date {
  const { start, end } = dateRange(date);
  return new Date(Number.isFinite(start) ? start : end);
}

/** An id that lasts: the address, or a name where the site does not know its own address. */
export function idOf(path: string, site: URL | undefined): string {
  return site ? wholeUrl(path, site) : `urn:claimline:${path.slice(base.length)}`;
}
