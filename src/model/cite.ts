import type { Claim } from './corpus.ts';

/** A claim as a plain-text citation; `url` is its permanent address and `date` the article's date in words. */
export function citation(claim: Claim, date: string, url: string): string {
  const { article } = claim;
  const publisher = article.publisherEntity?.name ?? 'publisher unknown';
  const title = article.titleSupplied ? `[${article.title}]` : `“${article.title}”`;
  return `“${claim.statement}” Claim ${claim.id}, from ${title}, ${publisher}, ${date}. Claimline. ${url}`;
}
