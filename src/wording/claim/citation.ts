import type { Citation } from '../../model/cite/citation.ts';
import type { Claim } from '../../model/story/corpus.ts';
import type { Words } from '../catalogues.ts';

/** Where a claim is cited from: the name of the site, and the claim's permanent address. */
interface Site {
  site: string;
  url: string;
}

/** “Claim abcd1234”, and whether it still stands. */
export function claimName({ claim: words }: Words, { id, status }: Pick<Claim, 'id' | 'status'>): string {
  return status === 'active' ? words.standing({ id }) : words.gone[status]({ id });
}

/** The facts by which a claim is cited. */
export function citationOf(words: Words, claim: Claim, { site, url }: Site): Citation {
  const { id, statement, article } = claim;
  const title = titleOf(words, claim);
  return {
    id,
    statement,
    title,
    publisher: article.publisherEntity?.name,
    printed: article.published.date,
    within: words.citing.within({ title, publisher: publisherOf(words, claim) }),
    note: words.citing.note({ name: claimName(words, claim), site }),
    url,
  };
}

/** A claim as a plain-text citation. */
export function plainCitation(words: Words, claim: Claim, { site, url }: Site): string {
  const { citing, quotes } = words;
  const title = titleOf(words, claim);
  return citing.plain({
    statement: quotes.nested({ text: claim.statement }),
    name: claimName(words, claim),
    title: claim.article.titleSupplied ? title : quotes.nested({ text: title }),
    publisher: publisherOf(words, claim),
    day: claim.article.published.date,
    site,
    address: url,
  });
}

/** An article's title as a citation gives it: printed ones as they are, supplied ones in brackets. */
function titleOf({ citing }: Words, { article: { title, titleSupplied } }: Claim): string {
  return titleSupplied ? citing.suppliedTitle({ title }) : title;
}

function publisherOf({ article: words }: Words, { article }: Claim): string {
  return article.publisherEntity?.name ?? words.publisherUnknown;
}
