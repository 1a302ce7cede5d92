import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { quoteText } from '../text/quotes.ts';
import type { ClaimRecord } from './claims.ts';

const cell = (about: string): z.ZodString => z.string().describe(about);

/** A row of `/data/claims.csv`; its keys are the columns, in order. */
export const claimRow = z.strictObject({
  id: cell('Eight characters, a–z and 0–9, which never change.'),
  url: cell('The claim’s page.'),
  article: cell('The article that makes it, by its id in articles.json.'),
  articleUrl: cell('The page of that article.'),
  statement: cell('The claim in the editors’ words.'),
  quote: cell('The words that carry it; “ … ” stands between its spans.'),
  kind: cell('What sort of claim it is.'),
  modality: cell('How its content stands in the article.'),
  attribution: cell('Who says so, from the article outward, joined by “ ← ”; empty where the article says so itself.'),
  origin: cell('Where the chain of sources ends: an entity of entities.json, or “unknown”.'),
  happened: cell('When it happened, in EDTF.'),
  said: cell('When its speaker said it, in EDTF.'),
  asOf: cell('The day on which a figure or a standing state holds, in EDTF.'),
  published: cell('When its article was printed, in EDTF.'),
  about: cell('The entities that it is about, joined by spaces.'),
  event: cell('The event that it tells, by its id in events.json.'),
  answers: cell(
    'The questions that it answers, each as “question: position” or “question: bound number unit (scope)”, joined by “; ”.',
  ),
  relations: cell('How it stands to other claims, each as “type id”, joined by “; ”.'),
  status: cell('Whether it stands: active, withdrawn or replaced.'),
  reason: cell('Why it was withdrawn or replaced.'),
  replacedBy: cell('The claims that stand in its place, joined by spaces.'),
  firstPublished: cell('The day on which this site first published it.'),
  note: cell('The editors’ note on it, in Markdown.'),
});

export type ClaimRow = z.output<typeof claimRow>;

/** A claim as a row of text; what is not known is empty. */
export function rowOf(claim: ClaimRecord): ClaimRow {
  return {
    id: claim.id,
    url: claim.url,
    article: claim.article,
    articleUrl: claim.articleUrl,
    statement: claim.statement,
    quote: quoteText(claim.quote.map(({ exact }) => exact)),
    kind: claim.kind,
    modality: claim.modality,
    attribution: claim.attribution.map(({ label }) => label).join(' ← '),
    origin: claim.origin,
    happened: claim.happened ?? '',
    said: claim.said ?? '',
    asOf: claim.asOf ?? '',
    published: claim.published,
    about: claim.about.join(' '),
    event: claim.event ?? '',
    answers: claim.answers.map(answerInWords).join('; '),
    relations: claim.relations.map(({ type, claim: other }) => `${type} ${other}`).join('; '),
    status: claim.status,
    reason: claim.reason ?? '',
    replacedBy: claim.replacedBy.join(' '),
    firstPublished: claim.firstPublished ?? '',
    note: claim.note ?? '',
  };
}

function answerInWords({ question, position, value = {}, scope }: ClaimRecord['answers'][number]): string {
  const { unit, ...bounds } = value;
  const numbers = Object.entries(bounds).map(([bound, number]) => `${bound} ${number}`);
  const answer = [position, ...numbers, unit, scope === undefined ? undefined : `(${scope})`];
  return `${question}: ${answer.filter((part) => part !== undefined).join(' ')}`;
}

/**
 * The claims as CSV (RFC 4180) that a spreadsheet opens right: it begins with a byte order mark, and a cell that would
 * run as a formula has an apostrophe before it.
 */
export function claimsCsv(claims: readonly ClaimRecord[]): string {
  const columns = Object.keys(claimRow.shape);
  return stringify(claims.map(rowOf), {
    header: true,
    columns,
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
