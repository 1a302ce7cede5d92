import type { Figure } from '../questions/figures.ts';
import type { KnownEntity } from '../suggest/names.ts';
import type { ArticleWords } from './same/articleWords.ts';
import type { Fingerprints } from './same/fingerprintFiles.ts';

/** A claim as a text is compared with it. */
export interface ComparedClaim {
  id: string;
  statement: string;
  quote: string;
  /** The language of its quote, a BCP 47 tag. */
  language: string;
  /** What its article is called. */
  article: string;
  /** The voice that it rests on; undefined where that is unknown. */
  voice: string | undefined;
  answers: readonly ComparedAnswer[];
}

/** An article as a text is compared with it. */
export interface ComparedArticle {
  words: ArticleWords;
  claims: readonly ComparedClaim[];
}

/** What a claim answers: a question by its slug, and its position; without one it gives a number. */
export interface ComparedAnswer {
  question: string;
  position?: string;
}

/** Who gives an answer: how many articles, how many known voices, and in how many articles the origin is unknown. */
export interface ComparedSupport {
  articles: number;
  voices: readonly string[];
  unknown: number;
}

/** A question and its positions in words. */
export interface AskedQuestion {
  slug: string;
  question: string;
  positions: readonly { id: string; label: string }[];
}

/** A question that claims answer, with who gives which answer. */
export interface ComparedQuestion extends AskedQuestion {
  cumulative: boolean;
  positions: readonly { id: string; label: string; support: ComparedSupport }[];
  /** In order of as-of. */
  figures: readonly ComparedFigure[];
}

/** A figure of a quantity, and the claims that give it. */
export interface ComparedFigure extends Figure {
  /** The claims that give it, by their ids; the first is the earliest printed. */
  claims: readonly string[];
  /** What the first few articles are called that print it. */
  articles: readonly string[];
  support: ComparedSupport;
}

/** A question that asks for a number, as far as it takes to see that a sentence gives one. */
export interface ComparedQuantity {
  slug: string;
  question: string;
  unit: string;
  /** What follows the number in the quotes of its claims, such as “attacks” where the unit is “strikes”. */
  counted: string;
}

/** A sentence as claims are found that are close to it. */
export interface SentenceTerms {
  words: string;
  /** A BCP 47 tag. */
  language: string;
  /** Its own terms and those of the sentence before it, and how much each counts. */
  terms: ReadonlyMap<string, number>;
}

/** A claim that is close to a sentence. */
export interface CloseClaim {
  claim: ComparedClaim;
  /** From 0 to 1: how much of what the sentence says the claim has, and says no more. */
  strength: number;
  /** How many terms of the sentence it has. */
  shared: number;
}

/**
 * What texts are compared with. A browser fetches the parts as they are asked for, a terminal has them all at hand; what is
 * told of a sentence does not depend on it.
 */
export interface ComparedStory {
  /** That of its editors, a BCP 47 tag. */
  language: string;
  /** What its articles are called, and by which slugs, in the order by which places name them. */
  articles: readonly { slug: string; short: string }[];
  quantities: readonly ComparedQuantity[];
  entities: readonly KnownEntity[];
  fingerprints: Fingerprints;
  /** An article, by its place in order. */
  article: (place: number) => Promise<ComparedArticle>;
  /**
   * Looks for articles with claims that may be close to a sentence, and reads them. What comes finds the claims that have some of its terms, the
   * closest first; it is called in the order of the sentences, since what is common among all claims read by then tells little.
   */
  reach: (sentence: SentenceTerms) => Promise<() => readonly CloseClaim[]>;
  question: (slug: string) => Promise<ComparedQuestion | undefined>;
  /** Whether a word of a language stands in one of its claims. */
  hasWord: (word: string, language: string) => Promise<boolean>;
}
