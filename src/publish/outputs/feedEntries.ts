import type { generateAtomFeed } from 'feedsmith';
import type { ChangeLine } from '../../model/corrections/days.ts';
import { speaker } from '../../model/claims/chain.ts';
import type { Article, Claim } from '../../model/story/corpus.ts';
import { dateInWords } from '../../model/dates/dateWords.ts';
import { startOfDay } from '../../model/dates/startOfDay.ts';
import { REMOVED } from '../../model/schemas/standing.ts';
import { quoteText } from '../../model/text/quotes.ts';
import { addressUrl, articleUrl, base, claimUrl, correctionsUrl, wholeUrl } from '../../urls.ts';
import { lineId, removedNames, whatMeanings, whatWords } from '../../wording/corrections.ts';
import { noticesOf, removedWords } from '../../wording/notices.ts';
import { count, modalityWords } from '../../wording/terms.ts';
import type { FeedRecord } from './feedRecords.ts';

/** An entry of an Atom feed. */
export type Entry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number] & { updated: Date };

/** What all entries of a site have in common. */
export interface EntryContext {
  /** The time zone in which the story’s days begin. */
  timeZone: string;
  site: URL | undefined;
  /** The standing claims that correct another one. */
  correctedBy: (claim: Claim) => readonly Claim[];
}

/** What a record says as an entry. */
interface Words {
  title: string;
  path: string;
  /** The address of the record itself, where it has another one than the page that it is about. */
  own?: string;
  summary: readonly string[];
  terms: readonly string[];
}

/**
 * A record as an entry; its days are the instants at which they begin where the story takes place. It says the day of
 * publication only where it has changed since, as Atom (RFC 4287, section 4.2.9) lets it: a large story has very many entries.
 */
export function entryOf(record: FeedRecord, { timeZone, site, correctedBy }: EntryContext): Entry {
  const { title, path, own = path, summary, terms } = wordsOf(record, correctedBy);
  return {
    id: idOf(own, site),
    title: { value: title },
    links: [{ href: wholeUrl(path, site) }],
    ...(record.published === record.updated ? {} : { published: instantIn(timeZone, record.published) }),
    updated: instantIn(timeZone, record.updated),
    summary: { value: summary.join(' · ') },
    categories: terms.map((term) => ({ term })),
  };
}

function wordsOf(record: FeedRecord, correctedBy: EntryContext['correctedBy']): Words {
  if ('claim' in record) return claimWords(record.claim, correctedBy(record.claim));
  if ('article' in record) return articleWords(record.article);
  if ('line' in record) return lineWords(record.line);
  const { sort, removed } = record;
  const { title, notice } = removedWords(sort, removed);
  const path = sort === 'claim' ? claimUrl(removed.name) : articleUrl(removed.name);
  return { title, path, summary: [`${notice} ${removed.reason}`], terms: [sort, REMOVED] };
}

function lineWords(line: ChangeLine): Words {
  const own = `${correctionsUrl}#${lineId(line)}`;
  if (!('change' in line)) {
    const { article, added } = line;
    const title = `${whatWords.added}: ${count(added, 'claim')} of ${article.short}`;
    return { title, path: articleUrl(article.slug), own, summary: [article.title], terms: ['claim', 'added'] };
  }
  const { what, sort, id, says, before, why } = line.change;
  const titled = says === undefined ? removedNames[sort] : `${whatWords[what]}: ${says}`;
  return {
    title: titled,
    path: addressUrl(`${sort}s/${id}`),
    own,
    summary: [why ?? whatMeanings[what], ...(before === undefined ? [] : [`Before: ${before}`])],
    terms: [sort, what],
  };
}

function articleWords(article: Article): Words {
  return {
    title: article.title,
    path: articleUrl(article.slug),
    summary: [
      article.publisherEntity?.name ?? 'publisher unknown',
      printed(article),
      count(article.activeClaims.length, 'claim'),
    ],
    terms: ['article'],
  };
}

function claimWords(claim: Claim, correctedBy: readonly Claim[]): Words {
  const { article, id, statement, status, kind, modality } = claim;
  const stands = status === 'active';
  const notices = noticesOf(claim, correctedBy);
  return {
    title: stands ? statement : `${status === 'replaced' ? 'Replaced' : 'Withdrawn'}: ${statement}`,
    path: claimUrl(id),
    summary: [
      ...notices,
      `“${quoteText(claim.quote)}”`,
      speaker(claim) ?? [],
      modalityWords[modality].name,
      article.title,
      printed(article),
    ].flat(),
    terms: ['claim', kind, modality, ...(stands ? (notices.length > 0 ? ['corrected'] : []) : [status])],
  };
}

function printed({ published }: Article): string {
  return `printed ${dateInWords(published.date, 'en')}`;
}

/** The first instant of a day in a time zone. Atom (RFC 4287, section 3.3) has no years before 0 and none after 9999. */
export function instantIn(timeZone: string, day: string): Date {
  const instant = startOfDay(timeZone)(day).getTime();
  return new Date(Math.min(Math.max(instant, FIRST), LAST));
}

const FIRST = Date.parse('0000-01-01T00:00:00Z');
const LAST = Date.parse('9999-12-31T00:00:00Z');

/** An id that lasts: the address, or a name where the site does not know its own address. */
export function idOf(path: string, site: URL | undefined): string {
  return site ? wholeUrl(path, site) : `urn:claimline:${path.slice(base.length)}`;
}
