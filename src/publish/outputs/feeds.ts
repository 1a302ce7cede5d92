import { generateAtomFeed } from 'feedsmith';
import { linesOf } from '../../model/corrections/days.ts';
import { siteChanges } from '../../model/corrections/siteChanges.ts';
import { relationViews } from '../../model/claims/related.ts';
import type { Claim, Corpus, Entity, Question } from '../../model/story/corpus.ts';
import {
  correctionsFeedUrl,
  correctionsUrl,
  entityFeedUrl,
  entityUrl,
  feedPageUrl,
  feedUrl,
  homeUrl,
  questionFeedUrl,
  questionUrl,
  wholeUrl,
} from '../../urls.ts';
import { goneInWords } from '../../wording/claim/notices.ts';
import { borrowedMarking, wordsOf } from '../../wording/catalogues.ts';
import { entryOf, idOf, instantIn, type EntryContext } from './feedEntries.ts';
import {
  articleRecords,
  claimRecords,
  correctionRecords,
  latestFirst,
  removedRecords,
  type FeedRecord,
} from './feedRecords.ts';

/** How many entries the first page of a feed holds at most, which programs fetch again and again. */
const FIRST_LENGTH = 100;
/** How many entries each further page holds, which is fetched once, if ever. */
const PAGE_LENGTH = 1000;

/** One page of a feed: its address, and its text as Atom. */
export interface FeedPage {
  url: string;
  text: () => string;
  /** All that its text says. */
  madeOf: () => Feed;
}

type Feed = Parameters<typeof generateAtomFeed>[0];

/** What a feed is about, where it and its page stand, and the day of its last change where it has no entry. */
interface Subject {
  title: string;
  subtitle: string;
  page: string;
  self: string;
  since: string | undefined;
}

/** The feeds of a site. */
export interface Feeds {
  /** Its articles and claims. */
  story: () => FeedPage[];
  /** What the site itself changed. */
  corrections: () => FeedPage[];
  /** The claims that answer a question. */
  question: (question: Question) => FeedPage[];
  /** The claims about an entity, said by it and resting on it. */
  entity: (entity: Entity) => FeedPage[];
}

/**
 * The feeds of a site as Atom, what was published or changed last first, each in pages as RFC 5005, section 3, has them: the
 * first is the feed itself, and “next” leads to what is older.
 */
export function feedsOf(corpus: Corpus, site: URL | undefined): Feeds {
  const { story, articles, claims, removed } = corpus;
  const words = wordsOf(story);
  const latest = latestFirst(articleRecords(articles))[0]?.updated;
  const paged = feedPager(corpus, site);
  return {
    story: () => {
      const subject = { title: story.title, subtitle: story.dek, page: homeUrl, self: feedUrl, since: latest };
      const gone = removedRecords(removed);
      const length = articles.length + claims.length + gone.length;
      return paged(subject, length, () => [...gone, ...articleRecords(articles), ...claimRecords(claims)]);
    },
    corrections: () => {
      const lines = linesOf(siteChanges(corpus));
      const [page, self] = [correctionsUrl, correctionsFeedUrl];
      const subtitle = words.feeds.corrections;
      const subject = { title: words.corrections.title, subtitle, page, self, since: latest };
      return paged(subject, lines.length, () => correctionRecords(lines));
    },
    question: ({ slug, question, status, since = latest, claims: own }) => {
      const gone = goneInWords(words, 'question', status, since);
      const [page, self] = [questionUrl(slug), questionFeedUrl(slug)];
      const subject = {
        title: question,
        subtitle:
          gone === '' ? words.feeds.question : words.feeds.gone({ notice: gone, subtitle: words.feeds.question }),
        page,
        self,
        since,
      };
      return paged(subject, own.length, () => claimRecords(own));
    },
    entity: (entity) => {
      const [page, self] = [entityUrl(entity.slug), entityFeedUrl(entity.slug)];
      const own = claimsWith(entity);
      // Where no claim is about it, an article at least names it.
      const since = latestFirst(articleRecords(entity.names.map(({ article }) => article)))[0]?.updated ?? latest;
      const subject = { title: entity.name, subtitle: words.feeds.entity, page, self, since };
      return paged(subject, own.length, () => claimRecords(own));
    },
  };
}

/** The claims about an entity, said by it and resting on it, each once. */
function claimsWith({ claimsAbout, claimsBy, claimsFrom }: Entity): Claim[] {
  return [...new Set([...claimsAbout, ...claimsBy, ...claimsFrom])];
}

/** Cuts the records of a subject into the pages of its feed. They are put in order once, when they are needed. */
function feedPager(
  corpus: Corpus,
  site: URL | undefined,
): (subject: Subject, length: number, records: () => FeedRecord[]) => FeedPage[] {
  const relations = relationViews(corpus);
  const context: EntryContext = {
    timeZone: corpus.story.timeZone,
    site,
    words: wordsOf(corpus.story),
    marking: borrowedMarking(corpus.story.language),
    correctedBy: (claim) =>
      (relations.get(claim) ?? []).flatMap(({ type, inverse, claim: other }) =>
        type === 'corrects' && inverse && other.status === 'active' ? [other] : [],
      ),
  };
  return (subject, length, records) => {
    let sorted: FeedRecord[] | undefined;
    const further = Math.max(0, Math.ceil((length - FIRST_LENGTH) / PAGE_LENGTH));
    const urls = Array.from({ length: 1 + further }, (_, index) => feedPageUrl(subject.self, index + 1));
    const startOf = (index: number): number => (index === 0 ? 0 : FIRST_LENGTH + (index - 1) * PAGE_LENGTH);
    return urls.map((url, index) => {
      const madeOf = (): Feed => {
        sorted ??= latestFirst(records());
        const [{ updated } = { updated: subject.since }] = sorted;
        const shown = sorted.slice(startOf(index), startOf(index + 1));
        return feedOf({ ...subject, since: updated }, { urls, index }, shown, corpus.story, context);
      };
      return { url, madeOf, text: () => atom(madeOf()) };
    });
  };
}

function feedOf(
  { title, subtitle, page, self, since }: Subject,
  { urls, index }: { urls: readonly string[]; index: number },
  records: readonly FeedRecord[],
  story: Corpus['story'],
  context: EntryContext,
): Feed {
  const { site, timeZone, words } = context;
  const link = (rel: string, to: string | undefined, type = 'application/atom+xml') =>
    to === undefined ? [] : [{ rel, type, href: wholeUrl(to, site) }];
  return {
    // Every page of a feed is the same feed.
    id: idOf(self, site),
    title: { value: title === story.title ? title : words.feeds.titled({ title, story: story.title }) },
    subtitle: { value: subtitle },
    updated: since === undefined ? new Date(0) : instantIn(timeZone, since),
    authors: [{ name: story.title }],
    generator: { text: 'Claimline' },
    links: [
      ...link('alternate', page, 'text/html'),
      ...link('self', urls[index]),
      ...(urls.length > 1 ? [...link('first', urls[0]), ...link('last', urls.at(-1))] : []),
      ...link('previous', urls[index - 1]),
      ...link('next', urls[index + 1]),
    ],
    xml: { lang: story.language },
    entries: records.map((record) => entryOf(record, context, index > 0)),
  };
}

function atom(feed: Feed): string {
  // The generator puts line breaks around each text, which readers would take for a part of it, and each element into a line
  // of its own. Thousands of entries repeat these, and the thousandths of a second of a day’s first instant.
  return generateAtomFeed(feed)
    .replace(/>\s+(<!\[CDATA\[[^]*?\]\]>)\s+<\//g, '>$1</')
    .replace(/\n +(?=<)/g, '')
    .replace(/(<(?:updated|published)>[^<]*)\.000Z</g, '$1Z<');
}
