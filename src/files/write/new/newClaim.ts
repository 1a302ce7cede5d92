import { findWords, type FoundWords } from '../../../model/text/quotes/findWords.ts';
import { isFilledIn } from '../../../model/suggest/claim/about.ts';
import { KnownStory } from '../../../model/suggest/claim/knownStory.ts';
import type { Proposals } from '../../../model/suggest/claim/proposal.ts';
import { proposeClaim } from '../../../model/suggest/claim/proposeClaim.ts';
import { mintId } from '../../../model/story/ids.ts';
import { findQuote, type QuoteFault } from '../../../model/text/quotes/quotes.ts';
import { differenceInWords } from '../../../wording/problems/differences.ts';
import { didYouMean } from '../../../wording/problems/near.ts';
import { problemInWords } from '../../../wording/problems/problems.ts';
import type { PlainText, Span } from '../../../model/text/text.ts';
import { fold } from '../../../model/text/folding.ts';
import type { Content } from '../../read/load.ts';
import type { Plan } from '../plan.ts';
import type { Refusal } from '../../read/refusal.ts';
import { claimSkeleton } from './claimSkeleton.ts';

/** What to quote in a new claim. */
export interface ClaimWords {
  article: string;
  words: string;
  /** Which one is meant, where they stand more than once. */
  occurrence?: number;
  /** The stretch of the text that is meant, where they stand more than once. */
  within?: Span;
}

/** An article that claims can be taken from. */
export type ReadArticle = Content['entries']['articles'][number] & { text: PlainText };

/** The article of a slug, if it is complete enough to take claims from. */
export function findArticle({ entries, texts, present, problems }: Content, slug: string): ReadArticle | Refusal {
  const article = entries.articles.find((entry) => entry.slug === slug);
  const text = texts.get(slug);
  if (article && text) return { ...article, text };
  if (!present.article.includes(slug)) return { refusal: `no article “${slug}”${didYouMean(slug, present.article)}` };
  const lacks = problems.filter(({ file }) => file === `articles/${slug}/article.md`);
  return {
    refusal: `the article “${slug}” is not complete:\n${lacks.map((problem) => `  line ${problem.line}: ${problemInWords(problem)}`).join('\n')}`,
  };
}

/**
 * The file of a new claim: its id minted, its words found in the article, its source guessed. `pick` gives random whole
 * numbers below its argument. Words that the article does not have are refused, with the nearest that it has.
 */
export function planNewClaim(
  content: Content,
  { article: slug, words, occurrence, within }: ClaimWords,
  pick: (below: number) => number,
): Plan | (Refusal & { nearest?: string }) {
  const article = findArticle(content, slug);
  if ('refusal' in article) return article;
  const found = findMeant(article.text, words, occurrence, within);
  if ('fault' in found) return refuse(found, words);
  const id = freshId(content, pick);
  const { entries } = content;
  const story = new KnownStory(entries, entries.story?.data.language ?? article.data.language);
  return { files: new Map([[claimFile(slug, found.quote, id), beginClaim(id, article, found, story)]]) };
}

/** An id that no claim has, nor had. `pick` gives random whole numbers below its argument. */
export function freshId(content: Content, pick: (below: number) => number): string {
  return mintId(pick, takenIds(content));
}

/** The id of every claim that there is, or was. */
export function takenIds({ present, records }: Content): Set<string> {
  return new Set([...present.claim, ...(records.ledger?.lines.map(({ key }) => key) ?? [])]);
}

/** The file of a new claim, named after the first words that it quotes. */
export function claimFile(article: string, quote: string | readonly string[], id: string): string {
  const name = [quote].flat().map(fileName).find(Boolean) ?? id;
  return `articles/${article}/claims/${name}-${id}.md`;
}

/** The text of a new claim, with what the story proposes for it as guesses for its editor. */
export function beginClaim(id: string, article: ReadArticle, found: FoundWords, story: KnownStory): string {
  const spans = findQuote(article.text, found.quote, found.occurrence);
  const selection = { article, text: article.text, spans: Array.isArray(spans) ? spans : [] };
  const proposals = proposeClaim(selection, story);
  const { attribution, about, answers, nearest } = proposals;
  const first = <Value>([proposal]: Proposals<Value>): Value | undefined => proposal?.value;
  return claimSkeleton({
    ...found,
    id,
    attribution: first(attribution) ?? [],
    origin: first(proposals.origin),
    about: about.filter(isFilledIn).map(({ value }) => value),
    published: article.data.published.date,
    statement: proposals.statements[0],
    kind: first(proposals.kind),
    modality: first(proposals.modality),
    happened: first(proposals.happened),
    said: first(proposals.said),
    event: first(proposals.event),
    answer: first(answers),
    near: nearest[0]?.claim.data,
  });
}

/** Finds the words in the text. Where they stand in several places, the one within the stretch that is meant counts. */
function findMeant(text: PlainText, words: string, occurrence?: number, within?: Span): FoundWords | QuoteFault {
  const found = findWords(text, words, occurrence);
  if (!('fault' in found) || found.fault !== 'ambiguous' || !within) return found;
  for (let number = 1; number <= found.count; number += 1) {
    const tried = findWords(text, words, number);
    const spans = 'fault' in tried ? tried : findQuote(text, tried.quote, tried.occurrence);
    if (Array.isArray(spans) && spans[0] && spans[0].start >= within.start && spans[0].start < within.end) return tried;
  }
  return found;
}

/** The first words of a quote as a file name. */
function fileName(quote: string): string {
  const words = fold(quote).match(/[a-z0-9]+/g) ?? [];
  return words.slice(0, 5).join('-').slice(0, 40).replace(/-$/, '');
}

function refuse(fault: QuoteFault, words: string): Refusal & { nearest?: string } {
  switch (fault.fault) {
    case 'missing': {
      if (fault.nearest === undefined) return { refusal: `the article does not say “${words}”, nor anything like it` };
      const nearest = /[\p{L}\p{N}]$/u.test(words) ? fault.nearest.replace(/[.,;:!?”"’]+$/, '') : fault.nearest;
      return { refusal: `the article does not say “${words}”; nearest words: “${nearest}”`, nearest };
    }
    case 'unseen':
      return { refusal: `“${words}” looks like words of the article, but ${differenceInWords(fault.difference)}` };
    case 'ambiguous':
      return {
        refusal: `“${words}” stands ${fault.count} times in the article; give more of the words, or add --occurrence 1 to mean the first`,
      };
    case 'occurrence':
      return {
        refusal:
          fault.count === 1
            ? `“${words}” stands once in the article; leave out --occurrence`
            : `--occurrence must be from 1 to ${fault.count}`,
      };
    default:
      return { refusal: `“${words}” cannot be quoted as one claim; give fewer of the words` };
  }
}
