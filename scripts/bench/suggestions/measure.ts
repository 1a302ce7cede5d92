import type { Content } from '../../../src/files/read/load.ts';
import type { ClaimData } from '../../../src/model/schemas/claim.ts';
import { articleOf } from '../../../src/model/story/ids.ts';
import { dateEvidence } from '../../../src/model/suggest/printed/dateEvidence.ts';
import { lineText, type KnownEntity } from '../../../src/model/suggest/names.ts';
import { isFilledIn } from '../../../src/model/suggest/claim/about.ts';
import { isSure } from '../../../src/model/suggest/claim/proposal.ts';
import { KnownStory } from '../../../src/model/suggest/claim/knownStory.ts';
import { proposeClaim, type ClaimProposals } from '../../../src/model/suggest/claim/proposeClaim.ts';
import { completer, type CompletionSources } from '../../../src/model/suggest/completion/completions.ts';
import { extentOf, selectedWords, type Selection } from '../../../src/model/suggest/claim/selection.ts';
import { sentenceAt } from '../../../src/model/suggest/source.ts';
import { tally } from '../../../src/model/tally.ts';
import { findQuote } from '../../../src/model/text/quotes/quotes.ts';
import { FIELDS, type Field } from './fields.ts';
import { standing, withoutArticle } from './leftOut.ts';

/** How well one field is proposed. Shares are of the values that count; `NaN` where none does. */
export interface FieldResult {
  name: string;
  /** How many values claims have there, and how many of them count: those that other articles' claims have too. */
  values: number;
  counted: number;
  /** How often the first proposal is right, and how often one of the first three. */
  first: number;
  three: number;
  /** The same of always proposing the most frequent values. */
  baseFirst: number;
  baseThree: number;
  /** Of the claims without a value there, for how many none is proposed as sure. */
  noneRight: number;
  /** Of the claims for how many the first proposal is shown as sure, and how often it is right. */
  sure: number;
  sureRight: number;
}

/** How well `about` is proposed, which has several values: shares of what is proposed and of what is right. */
export interface AboutResult {
  precision: number;
  recall: number;
  f1: number;
  baseF1: number;
}

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

/** What the trials show of each field. */
export function fieldResults(trials: readonly Trial[]): FieldResult[] {
  return FIELDS.map((field) => fieldResult(field, trials));
}

function fieldResult(
  { name, right, proposed, read = false, whole = false, dated = false }: Field,
  all: readonly Trial[],
): FieldResult {
  const frequent = new Map<readonly ClaimData[], string[]>();
  const counts = { values: 0, counted: 0, first: 0, three: 0, baseFirst: 0, baseThree: 0 };
  const none = { claims: 0, right: 0 };
  const sure = { shown: 0, right: 0 };
  const trials = dated ? all.filter((trial) => trial.dated) : all;
  for (const { claim, others, proposals } of trials) {
    const base = frequent.get(others) ?? mostFrequent(others.flatMap(right));
    frequent.set(others, base);
    const values = right(claim);
    const found = proposed(proposals, claim);
    const first = found.at(0);
    if (first && isSure(first)) {
      sure.shown += 1;
      if (values.includes(first.value)) sure.right += 1;
    }
    if (values.length === 0) {
      none.claims += 1;
      if (!first || !isSure(first)) none.right += 1;
    }
    counts.values += values.length;
    const counting = values.filter((value) => read || base.includes(value));
    for (const sought of whole && counting.length > 0 ? [counting] : counting.map((value) => [value])) {
      const isAmong = (list: readonly string[], most: number): number =>
        list.slice(0, most).some((value) => sought.includes(value)) ? 1 : 0;
      const offered = found.map(({ value }) => value);
      counts.counted += 1;
      counts.first += isAmong(offered, 1);
      counts.three += isAmong(offered, 3);
      counts.baseFirst += isAmong(base, 1);
      counts.baseThree += isAmong(base, 3);
    }
  }
  const share = (count: number): number => count / counts.counted;
  return {
    name,
    values: counts.values,
    counted: counts.counted,
    first: share(counts.first),
    three: share(counts.three),
    baseFirst: share(counts.baseFirst),
    baseThree: share(counts.baseThree),
    noneRight: none.right / none.claims,
    sure: sure.shown / trials.length,
    sureRight: sure.right / sure.shown,
  };
}

/** What the trials show of whom claims are about. Entities that only the article's own claims name do not count. */
export function aboutResult(trials: readonly Trial[]): AboutResult {
  const ours = { right: 0, proposed: 0 };
  const base = { right: 0, proposed: 0 };
  let wanted = 0;
  for (const { claim, others, proposals } of trials) {
    const frequent = mostFrequent(others.flatMap(({ about }) => about));
    const values = claim.about.filter((entity) => frequent.includes(entity));
    wanted += values.length;
    const count = (result: typeof ours, proposed: readonly string[]): void => {
      result.proposed += proposed.length;
      result.right += proposed.filter((entity) => values.includes(entity)).length;
    };
    count(
      ours,
      proposals.about.filter(isFilledIn).map(({ value }) => value),
    );
    count(base, frequent.slice(0, 3));
  }
  const f1 = ({ right, proposed }: typeof ours): number => (2 * right) / (proposed + wanted);
  return { precision: ours.right / ours.proposed, recall: ours.right / wanted, f1: f1(ours), baseF1: f1(base) };
}

function mostFrequent(values: readonly string[]): string[] {
  return [...tally(values)].sort(([, a], [, b]) => b - a).map(([value]) => value);
}
