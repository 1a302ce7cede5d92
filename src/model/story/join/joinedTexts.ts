import type { KeyedSpan } from '../../text/segments.ts';
import { coverage } from '../../text/sentences.ts';
import { mentionFinder } from '../../text/mentions.ts';
import { tally } from '../../tally.ts';
import { activeClaims } from '../active.ts';
import type { Article, Claim, Entity } from '../corpus.ts';
import { cutToExcerpts } from './excerpts.ts';
import { namesOf, type ReadTexts } from './readTexts.ts';

/**
 * Completes the articles once they have their claims: coverage, excerpts, mentions of entities, and their names. `read` is what
 * their texts hold, as far as they may be shown.
 */
export function finishArticles(
  articles: readonly Article[],
  entities: ReadonlyMap<string, Entity>,
  read: ReadTexts,
): void {
  const mentionsIn = mentionFinder(namesOf([...entities.values()]));
  for (const article of articles) {
    const { sentences, mentions } = read.get(article.slug) ?? { sentences: [], mentions: [] };
    article.claims.sort(inOrderOfText);
    article.coverage = coverage(
      sentences,
      activeClaims(article.claims).flatMap(({ spans }) => spans),
    );
    if (article.display === 'excerpts') keepExcerpts(article);
    const named = article.display === 'excerpts' ? mentionsIn(article.text) : mentions;
    addMentions(article, named, entities);
  }
}

function addMentions(
  article: Article,
  named: readonly KeyedSpan<string>[],
  entities: ReadonlyMap<string, Entity>,
): void {
  article.mentions = named.flatMap(({ key, start, end }) => {
    const entity = entities.get(key);
    return entity ? [{ key: entity, start, end }] : [];
  });
  for (const [entity, mentions] of Map.groupBy(article.mentions, ({ key }) => key)) {
    const used = tally(mentions.map(({ start, end }) => article.text.text.slice(start, end)));
    const names = [...used].sort(([, a], [, b]) => b - a).map(([name]) => name);
    entity.names.push({ article, names });
  }
}

function inOrderOfText({ spans: [a] }: Claim, { spans: [b] }: Claim): number {
  return (a?.start ?? 0) - (b?.start ?? 0) || (a?.end ?? 0) - (b?.end ?? 0);
}

/**
 * Leaves of an article's text only what claims quote. Nothing else decides this, so that pages, index and data show the
 * same.
 */
function keepExcerpts(article: Article): void {
  const { text, place } = cutToExcerpts(
    article.text,
    article.claims.flatMap(({ spans }) => spans),
  );
  for (const claim of article.claims) claim.spans = claim.spans.map(place);
  article.text = text;
  article.body = '';
  article.coverage = { ...article.coverage, bare: [] };
}
