import type { Keeper } from '../../keeper.ts';
import type { Article, Corpus } from '../../story/corpus.ts';
import { tally } from '../../tally.ts';
import { quoteText } from '../../text/quotes/quotes.ts';
import type { PlainText } from '../../text/text.ts';
import { articleWords } from '../same/articleWords.ts';
import { ofTerm, type Fingerprint } from '../same/fingerprints.ts';
import { comparedTerms } from '../terms.ts';

/** A term that more than this share of the articles have tells little. */
const COMMON = 0.1;

/** The fingerprints of the words of each article, and of the terms of its claims but for those that tell little. */
export function fingerprintsIn({ story, articles }: Corpus, keep: Keeper): Fingerprint[][] {
  const read = keep('fingerprints', readArticle);
  const all = articles.map((article) => read(wordsOf(article, story.language)));
  const known = tally(all.flatMap(({ terms }) => terms));
  const isTelling = (term: string): boolean => (known.get(term) ?? 0) <= COMMON * articles.length;
  return all.map(({ keys, groups, terms }) => [
    ...Array.from(keys, (key, at) => ({ key, group: groups[at] ?? 0 })),
    ...terms.filter(isTelling).map(ofTerm),
  ]);
}

/** The words of an article and of its claims, with their languages. */
interface ArticleText {
  text: PlainText;
  language: string;
  quotes: string;
  statements: string;
  /** The language of the statements. */
  ours: string;
}

/** The fingerprints of a text, part by part, and the terms of its claims, each once. */
interface ReadArticle {
  keys: Uint32Array;
  groups: Uint32Array;
  terms: string[];
}

function wordsOf({ text: { text, blocks }, language, activeClaims }: Article, ours: string): ArticleText {
  const quotes = activeClaims.map(({ quote }) => quoteText(quote)).join(' ');
  const statements = activeClaims.map(({ statement }) => statement).join(' ');
  return { text: { text, blocks }, language, quotes, statements, ours };
}

function readArticle({ text, language, quotes, statements, ours }: ArticleText): ReadArticle {
  const { fingerprints } = articleWords(text, language);
  return {
    keys: Uint32Array.from(fingerprints, ({ key }) => key),
    groups: Uint32Array.from(fingerprints, ({ group }) => group),
    terms: [...new Set([...comparedTerms(quotes, language), ...comparedTerms(statements, ours)])],
  };
}
