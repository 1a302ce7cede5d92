import type { Claim } from './corpus.ts';
import { quoteSelectors } from './exports.ts';

/**
 * A claim as a W3C Web Annotation (https://www.w3.org/TR/annotation-model/): the statement is the body; the target is
 * the page of the article, with each span of the quote as a TextQuoteSelector refined by its TextPositionSelector.
 */
export function annotationOf(claim: Claim, addresses: { claim: string; article: string }): object {
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: addresses.claim,
    type: 'Annotation',
    motivation: 'describing',
    body: { type: 'TextualBody', value: claim.statement, purpose: 'describing', format: 'text/plain' },
    target: quoteSelectors(claim.article.text, claim.spans).map(({ exact, prefix, suffix, start, end }) => ({
      source: addresses.article,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    })),
  };
}
