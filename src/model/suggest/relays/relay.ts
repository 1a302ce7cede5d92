import type { ArticleData } from '../../schemas/article.ts';

/** An outlet whose reporting a text seems to pass on, and the sentence that shows it. */
export interface RelayEvidence {
  name: string;
  /** The entity of that name; undefined where there is none yet. */
  entity: string | undefined;
  how: ArticleData['relays'][number]['how'];
  /** The words that show it. */
  found: string;
  sentence: string;
}
