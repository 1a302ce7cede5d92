import type { Content } from '../../../src/files/read/load.ts';
import type { ClaimData } from '../../../src/model/schemas/claim.ts';
import { articleOf } from '../../../src/model/story/ids.ts';
import { dateEvidence } from '../../../src/model/suggest/printed/dateEvidence.ts';
import { lineText, type KnownEntity } from '../../../src/model/suggest/names.ts';
import { KnownStory } from '../../../src/model/suggest/claim/knownStory.ts';
import { proposeClaim, type ClaimProposals } from '../../../src/model/suggest/claim/proposeClaim.ts';
import { completer, type CompletionSources } from '../../../src/model/suggest/completion/completions.ts';
import { extentOf, selectedWords, type Selection } from '../../../src/model/suggest/claim/selection.ts';
import { sentenceAt } from '../../../src/model/suggest/source.ts';
import { findQuote } from '../../../src/model/text/quotes/quotes.ts';
import { standing, withoutArticle } from './leftOut.ts';

/** One claim, what is proposed for it without its article, and the claims of the other articles. */
export interface Trial {
  claim: ClaimData;
  others: readonly ClaimData[];
  proposals: ClaimProposals;
  /** Whether its words or its sentence name a time. */
  dated: boolean;
  /** What its statement is offered to go on with, where the claims of its article are made in the order of the text. */
  offers: (before: string) => string[];
}

/** Leaves out one article after the other, and proposes each of its claims from those of the others. */
export function trialsOf({ entries, texts }: Pick<Content, 'entries' | 'texts'>): Trial[] {
  return entries.articles.flatMap((article) => {
    const text = texts.get(article.slug);
    const own = standing(entries).filter(({ slug }) => articleOf(slug) === article.slug);
    if (!text || own.length === 0) return [];
    const known = withoutArticle(entries, article.slug);
    const others = known.claims.map(({ data }) => data);
    const story = new KnownStory(known, entries.story?.data.language ?? article.data.language);
    const selected = own.flatMap(({ data: claim }) => {
      const spans = findQuote(text, claim.quote, claim.occurrence);
      return Array.isArray(spans) ? [{ claim, selection: { article, text, spans } }] : [];
    });
    return selected.map(({ claim, selection }) => {
      const { start } = extentOf(selection);
      const before = selected.filter((other) => extentOf(other.selection).start < start);
      const proposals = proposeClaim(selection, story);
      const made = before.map((other) => other.claim.statement);
      const offers = completer(completionSources(selection, proposals, made, known.entities));
      return { claim, others, proposals, dated: isDated(selection), offers };
    });
  });
}

/** The same that the desk has for it. */
function completionSources(
  selection: Selection,
  { statements, nearest }: ClaimProposals,
  own: readonly string[],
  entities: readonly KnownEntity[],
): CompletionSources {
  const { text } = selection.text;
  const names = entities.map(({ data }) => data.name);
  return {
    ...{ quote: selectedWords(selection), proposed: statements, own, article: text },
    near: nearest.slice(0, SHOWN).map(({ claim }) => claim.data.statement),
    names: [...names.filter((name) => text.includes(name)), ...names.filter((name) => !text.includes(name))],
  };
}

/** So many of the nearest claims the desk shows. */
const SHOWN = 5;

function isDated(selection: Selection): boolean {
  const { text, article } = selection;
  const { language } = article.data;
  const extent = extentOf(selection);
  const sentence = sentenceAt(text, extent, language);
  const line = text.text.slice(Math.min(extent.start, sentence.start), Math.max(extent.end, sentence.end));
  return dateEvidence(lineText(line), language).length > 0;
}
