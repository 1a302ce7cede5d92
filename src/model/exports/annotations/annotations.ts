import { startOfDay } from '../../dates/startOfDay.ts';
import type { Article, Claim, Story } from '../../story/corpus.ts';
import type { Locator } from '../../story/locator.ts';
import { pageOfSection } from '../../views/paging/articlePages.ts';
import { claimSelectors, pageSelector } from './selectors.ts';
import { CONTEXT, type AnnotationRecord, type CollectionRecord } from './annotationSchema.ts';

/** What annotations need to know of the story of their claims. */
type Described = Pick<Story, 'language' | 'timeZone'>;

/** A claim as a W3C Web Annotation: its statement is the body, the words in the article's page are the target. */
export function annotationOf(claim: Claim, story: Described, locator: Locator): AnnotationRecord {
  const { firstPublished, history } = claim;
  const changed = history.at(-1)?.date;
  return {
    '@context': CONTEXT,
    id: locator.annotation(claim.id),
    type: 'Annotation',
    motivation: 'describing',
    ...(firstPublished === undefined ? {} : { created: instant(firstPublished, story) }),
    ...(changed === undefined ? {} : { modified: instant(changed, story) }),
    generator: { type: 'Software', name: 'Claimline' },
    body: {
      id: locator.claim(claim.id),
      type: 'TextualBody',
      value: claim.statement,
      format: 'text/plain',
      language: story.language,
    },
    target: targetsOf(claim, locator),
  };
}

/** The claims of an article that stand, as a W3C Annotation Collection, which names them by their addresses. */
export function collectionOf(article: Article, locator: Locator): CollectionRecord {
  const id = locator.annotations(article.slug);
  const items = article.activeClaims.map((claim) => locator.annotation(claim.id));
  return {
    '@context': CONTEXT,
    id,
    type: 'AnnotationCollection',
    label: article.title,
    total: items.length,
    first: { id: `${id}#first`, type: 'AnnotationPage', startIndex: 0, items },
  };
}

function targetsOf(claim: Claim, locator: Locator): AnnotationRecord['target'] {
  const { article, quote, spans } = claim;
  // The words of a claim that no longer stands may be gone from the article.
  if (spans.length === 0)
    return [quote].flat().map((exact) => ({
      source: locator.article(article.slug),
      selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }],
    }));
  return claimSelectors(claim).flatMap(({ exact, start, end }, index) => {
    const span = spans[index];
    const place = span && pageSelector(article.text, span);
    const page = place && pageOfSection(article, place.section);
    if (!page) return [];
    const value = `.text > .passage:nth-of-type(${place.section - page.from + 1})`;
    return {
      source: locator.article(article.slug, page.number),
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: place.prefix, suffix: place.suffix },
        { type: 'TextPositionSelector', start, end, conformsTo: locator.offsets },
        { type: 'CssSelector', value, refinedBy: { type: 'TextPositionSelector', start: place.start, end: place.end } },
      ],
    };
  });
}

/** A day as the instant at which it begins in the story's time zone, since annotations take instants. */
function instant(day: string, { timeZone }: Described): string {
  return startOfDay(timeZone)(day).toISOString().replace('.000Z', 'Z');
}
