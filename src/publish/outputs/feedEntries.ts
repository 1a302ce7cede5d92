import type { generateAtomFeed } from 'feedsmith';
import type { ChangeLine } from '../../model/corrections/days.ts';
import { speaker } from '../../model/claims/chain.ts';
import type { Article, Claim } from '../../model/story/corpus.ts';
import { startOfDay } from '../../model/dates/startOfDay.ts';
import { REMOVED } from '../../model/schemas/standing.ts';
import { titleMarking, type Marking } from '../../model/text/language/marking.ts';
import { quoteText } from '../../model/text/quotes/quotes.ts';
import { addressUrl, articleUrl, base, claimUrl, correctionsUrl, wholeUrl } from '../../urls.ts';
import { lineId } from '../../wording/corrections.ts';
import { noticesOf, removedWords } from '../../wording/claim/notices.ts';
import type { Words } from '../../wording/catalogues.ts';
import type { FeedRecord } from './feedRecords.ts';

/** An entry of an Atom feed. */
export type Entry = NonNullable<Parameters<typeof generateAtomFeed>[0]['entries']>[number] & { updated: Date };

/** What all entries of a site have in common. */
export interface EntryContext {
  /** The time zone in which the story’s days begin. */
  timeZone: string;
  site: URL | undefined;
  words: Words;
  /** What marks our words, where the story's language has none. */
  marking: Marking;
  /** The standing claims that correct another one. */
  correctedBy: (claim: Claim) => readonly Claim[];
}

/** Words in another language than that of the feed. */
interface Passage extends Marking {
  text: string;
}

/** Marks words of ours. */
type Ours = (text: string) => Passage;

/** What a record says as an entry. */
interface Said {
  title: string;
  /** The language of the title, where it is not that of the feed. */
  language?: string | undefined;
  path: string;
  /** The address of the record itself, where it has another one than the page that it is about. */
  own?: string;
  summary: readonly (string | Passage)[];
  /** Where it stands, at the end of the same line. */
  place?: readonly (string | Passage)[];
  terms: readonly string[];
}

/**
 * A record as an entry; its days are the instants at which they begin where the story takes place. An older entry has no
 * categories, by which readers pick what is new to them, and its line does not tell of the article in which a claim stands:
 * a large story has very many of them, and what is left out stands on the page to which the entry leads.
 */
export function entryOf(record: FeedRecord, context: EntryContext, isOlder: boolean): Entry {
  const { timeZone, site } = context;
  const { title, language, path, own = path, summary, place = [], terms } = saidOf(record, context);
  return {
    id: idOf(own, site),
    title: { value: title, ...(language !== undefined && { xml: { lang: language } }) },
    links: [{ href: wholeUrl(path, site) }],
    ...(isDated(record) && { published: instantIn(timeZone, record.published) }),
    updated: instantIn(timeZone, record.updated),
    summary: summaryOf(isOlder ? summary : [...summary, ...place]),
    ...(!isOlder && { categories: terms.map((term) => ({ term })) }),
  };
}

/** What an entry says in one line. Where some of it is in another language, it is HTML, since a text has one language only. */
function summaryOf(summary: Said['summary']): NonNullable<Entry['summary']> {
  const isForeign = summary.some((each) => typeof each !== 'string' && each.lang !== undefined);
  const line = summary.map((each) => (typeof each === 'string' ? { text: each } : each));
  if (!isForeign) return { value: line.map(({ text }) => text).join(' · ') };
  return { type: 'html', value: line.map(passageInHtml).join(' · ') };
}

function passageInHtml({ text, lang, dir }: Passage): string {
  const words = text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  if (lang === undefined) return words;
  return `<span lang="${lang}"${dir === undefined ? '' : ` dir="${dir}"`}>${words}</span>`;
}

/**
 * Whether an entry says the day of its publication beside that of its last change: each article's does, others only where
 * the two differ, as Atom (RFC 4287, section 4.2.9) lets them. A large story has very many claims.
 */
function isDated(record: FeedRecord): boolean {
  return 'article' in record || record.published !== record.updated;
}

function saidOf(record: FeedRecord, { words, marking, correctedBy }: EntryContext): Said {
  const ours: Ours = (text) => ({ text, ...marking });
  if ('claim' in record) return ofClaim(words, ours, record.claim, correctedBy(record.claim));
  if ('article' in record) return ofArticle(words, ours, record.article);
  if ('line' in record) return ofLine(words, ours, record.line);
  const { sort, removed } = record;
  const { title, notice } = removedWords(words, sort, removed);
  const path = sort === 'claim' ? claimUrl(removed.name) : articleUrl(removed.name);
  return {
    title,
    path,
    summary: [ours(words.notices.withReason({ notice, reason: removed.reason }))],
    terms: [sort, REMOVED],
  };
}

function ofLine({ corrections }: Words, ours: Ours, line: ChangeLine): Said {
  const own = `${correctionsUrl}#${lineId(line)}`;
  if (!('change' in line)) {
    const { article, added } = line;
    const title = corrections.addedTo({ claims: added, article: article.short });
    return { title, path: articleUrl(article.slug), own, summary: [article.title], terms: ['claim', 'added'] };
  }
  const { what, sort, id, says, before, why } = line.change;
  const titled = says === undefined ? corrections.removed[sort] : corrections.done[what].line({ says });
  return {
    title: titled,
    path: addressUrl(`${sort}s/${id}`),
    own,
    summary: [
      why ?? ours(corrections.done[what].meaning),
      ...(before === undefined ? [] : [ours(corrections.beforeAlone({ before }))]),
    ],
    terms: [sort, what],
  };
}

function ofArticle(words: Words, ours: Ours, article: Article): Said {
  return {
    title: article.title,
    language: titleMarking(article).lang,
    path: articleUrl(article.slug),
    summary: [
      article.publisherEntity?.name ?? ours(words.article.publisherUnknown),
      ours(words.feeds.printed({ day: article.published.date })),
      ours(words.feeds.claims({ number: article.activeClaims.length })),
    ],
    terms: ['article'],
  };
}

function ofClaim(words: Words, ours: Ours, claim: Claim, correctedBy: readonly Claim[]): Said {
  const { article, id, statement, status, kind, modality } = claim;
  const notices = noticesOf(words, claim, correctedBy);
  return {
    title: status === 'active' ? statement : words.feeds[status]({ statement }),
    path: claimUrl(id),
    summary: [
      ...notices.map(ours),
      { text: words.quotes.quoted({ text: quoteText(claim.quote) }), ...article.marking },
      ...[speaker(claim) ?? []].flat(),
      ours(words.modalities[modality].name),
    ],
    place: [
      { text: article.title, ...titleMarking(article) },
      ours(words.feeds.printed({ day: article.published.date })),
    ],
    terms: ['claim', kind, modality, ...(status === 'active' ? (notices.length > 0 ? ['corrected'] : []) : [status])],
  };
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
