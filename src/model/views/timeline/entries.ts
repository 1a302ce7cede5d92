import type { Article, Corpus, Event } from '../../story/corpus.ts';
import { dateRange, type DateRange } from '../../dates/dates.ts';

interface Dated {
  /** In EDTF. */
  date: string;
  range: DateRange;
  title: string;
  /** What a chart, which has little room, calls it. */
  label: string;
  slug: string;
}

export interface EventEntry extends Dated {
  type: 'event';
  event: Event;
  /** How many articles tell it, and in how many claims. */
  articles: number;
  claims: number;
}

export interface PublicationEntry extends Dated {
  type: 'publication';
  article: Article;
}

export type TimelineEntry = EventEntry | PublicationEntry;

/** The events of a story and the publication of its articles, in one order. */
export function timelineEntries({ events, articles }: Pick<Corpus, 'events' | 'articles'>): TimelineEntry[] {
  return [...events.map(eventEntry), ...articles.map(publicationEntry)].sort(
    (a, b) => compareRanges(a.range, b.range) || (a.slug < b.slug ? -1 : 1),
  );
}

function eventEntry(event: Event): EventEntry {
  const claims = event.activeClaims;
  const articles = new Set(claims.map(({ article }) => article)).size;
  const { date, title, slug } = event;
  return {
    type: 'event',
    event,
    date,
    range: dateRange(date),
    title,
    label: title,
    slug,
    articles,
    claims: claims.length,
  };
}

function publicationEntry(article: Article): PublicationEntry {
  const { title, short: label, slug, published } = article;
  return { type: 'publication', article, date: published.date, range: dateRange(published.date), title, label, slug };
}

/** As `compareDates`, for ranges that are read already. */
function compareRanges(a: DateRange, b: DateRange): number {
  const [first, second] = [a, b].map(({ start, end }) => (Number.isFinite(start) ? start : end));
  if (first !== second) return (first ?? 0) - (second ?? 0);
  return a.end === b.end ? 0 : a.end - b.end;
}

/** Where an entry counts as standing: the middle of its range, or the side that is known. */
export function middle({ start, end }: DateRange): number {
  if (!Number.isFinite(start)) return end;
  return Number.isFinite(end) ? (start + end) / 2 : start;
}
