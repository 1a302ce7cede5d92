import type { Claim } from '../story/corpus.ts';

/** What a citation of a claim says, whatever its format. */
export interface Citation {
  id: string;
  statement: string;
  /** The article that makes the claim; in brackets where the editors had to give it a title. */
  article: string;
  titleSupplied: boolean;
  /** Undefined where it is unknown. */
  publisher: string | undefined;
  /** When the article was printed, in EDTF. */
  printed: string;
  status: Claim['status'];
  /** The name of the site. */
  site: string;
  /** The claim's permanent address. */
  url: string;
}

/** The facts by which a claim is cited. */
export function citationOf({ id, statement, status, article }: Claim, site: string, url: string): Citation {
  const { title, titleSupplied, publisherEntity, published } = article;
  return {
    id,
    statement,
    status,
    article: title,
    titleSupplied,
    publisher: publisherEntity?.name,
    printed: published.date,
    site,
    url,
  };
}

/** “Claim abcd1234”, and whether it still stands. */
export function claimName({ id, status }: Pick<Citation, 'id' | 'status'>): string {
  return `Claim ${id}${status === 'active' ? '' : ` (${status})`}`;
}

/** An article's title as a citation gives it: printed ones as they are, supplied ones in brackets. */
export function titleOf({ article, titleSupplied }: Pick<Citation, 'article' | 'titleSupplied'>): string {
  return titleSupplied ? `[${article}]` : article;
}

/** A text in double quotation marks; double ones within it become single. */
export function quoted(text: string): string {
  return `“${text.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
