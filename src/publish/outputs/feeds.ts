import { generateAtomFeed } from 'feedsmith';
import type { Claim, Corpus, Entity, Question, Story } from '../../model/story/corpus.ts';
import { entityFeedUrl, entityUrl, feedUrl, homeUrl, questionFeedUrl, questionUrl, wholeUrl } from '../../urls.ts';
import { articleEntries, claimEntries, idOf, type Entry } from './feedEntries.ts';

/** How many entries a feed holds at most. */
const LENGTH = 100;

/** What a feed is about, and where it and its page stand. */
interface Subject {
  title: string;
  subtitle: string;
  page: string;
  self: string;
}

/** The story as an Atom feed: its articles and claims, what was published or changed last first. */
export function storyFeed({ story, articles, claims }: Corpus, site: URL | undefined): string {
  const subject = { title: story.title, subtitle: story.dek, page: homeUrl, self: feedUrl };
  const entries = [...articleEntries(articles, site), ...claimEntries(claims, site)];
  return atom(subject, entries, story, site);
}

/** The claims that answer a question, as an Atom feed. */
export function questionFeed(question: Question, story: Story, site: URL | undefined): string {
  const subject = {
    title: question.question,
    subtitle: 'The claims that answer it.',
    page: questionUrl(question.slug),
    self: questionFeedUrl(question.slug),
  };
  return atom(subject, claimEntries(question.claims, site), story, site);
}

/** The claims about an entity, said by it and resting on it, as an Atom feed. */
export function entityFeed(entity: Entity, story: Story, site: URL | undefined): string {
  const subject = {
    title: entity.name,
    subtitle: 'The claims about it and by it.',
    page: entityUrl(entity.slug),
    self: entityFeedUrl(entity.slug),
  };
  const claims = claimsWith(entity);
  // Where no claim is about it, an article at least names it.
  const naming = claims.length > 0 ? [] : entity.names.map(({ article }) => article);
  return atom(subject, claimEntries(claims, site), story, site, articleEntries(naming, site));
}

/** The claims about an entity, said by it and resting on it, each once. */
export function claimsWith({ claimsAbout, claimsBy, claimsFrom }: Entity): Claim[] {
  return [...new Set([...claimsAbout, ...claimsBy, ...claimsFrom])];
}

/** Where a feed has no entries, the first of `since` says when it was last updated. */
function atom(
  subject: Subject,
  entries: readonly Entry[],
  story: Story,
  site: URL | undefined,
  since: readonly Entry[] = [],
): string {
  const latest = entries.toSorted((a, b) => b.updated.getTime() - a.updated.getTime()).slice(0, LENGTH);
  const whole = subject.title === story.title;
  const feed = generateAtomFeed({
    id: idOf(subject.self, site),
    title: { value: whole ? subject.title : `${subject.title} · ${story.title}` },
    subtitle: { value: subject.subtitle },
    updated: (latest[0] ?? since[0])?.updated ?? new Date(0),
    authors: [{ name: story.title }],
    generator: { text: 'Claimline' },
    links: [
      { rel: 'alternate', type: 'text/html', href: wholeUrl(subject.page, site) },
      { rel: 'self', type: 'application/atom+xml', href: wholeUrl(subject.self, site) },
    ],
    xml: { lang: story.language },
    entries: latest,
  });
  // The generator puts line breaks around a text, which readers would take for a part of it.
  return feed.replace(/>\s+(<!\[CDATA\[[^]*?\]\]>)\s+<\//g, '>$1</');
}
