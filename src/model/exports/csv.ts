import { stringify, type Options } from 'csv-stringify/sync';
import { z } from 'zod';
import { quoteText } from '../text/quotes/quotes.ts';
import type { ClaimRecord } from './claimRecord.ts';

const cell = (about: string): z.ZodString => z.string().describe(about);

/** A row of the tables of claims; its keys are the columns, in order. */
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
  status: cell('Whether it stands: active, withdrawn, replaced or removed; of what was removed, most cells are empty.'),
  reason: cell('Why it was withdrawn, replaced or removed.'),
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
    kind: claim.kind ?? '',
    modality: claim.modality ?? '',
    attribution: claim.attribution.map(({ label }) => label).join(' ← '),
    origin: claim.origin,
    happened: claim.happened ?? '',
    said: claim.said ?? '',
    asOf: claim.asOf ?? '',
    published: claim.published ?? '',
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

/** A table of the claims: its file below `/data/`, and what it is for. */
export interface ClaimTable {
  file: string;
  about: string;
  of: (claims: readonly ClaimRecord[]) => string;
}

/** The tables of the claims, which differ only in what they do for spreadsheets. */
export const claimTables: readonly ClaimTable[] = [
  {
    file: 'claims.csv',
    about: 'The claims as a table for a spreadsheet: no cell runs as a formula.',
    of: (claims) => table(claims, { bom: true, escape_formulas: true }),
  },
  {
    file: 'claims.verbatim.csv',
    about: 'The same table for programs: every cell to the letter.',
    of: (claims) => table(claims, {}),
  },
];

/**
 * Everything that some reader of CSV takes for the end of a row. The records end in CRLF; a cell with any of these is
 * quoted, because programs end a row at a lone CR or LF too.
 */
const LINE_BREAK = /[\n\v\f\r\u0085\u2028\u2029]/;

/** The claims as CSV (RFC 4180), in UTF-8. */
function table(claims: readonly ClaimRecord[], spreadsheet: Options): string {
  return stringify(claims.map(rowOf), {
    header: true,
    columns: Object.keys(claimRow.shape),
    record_delimiter: 'windows',
    quoted_match: LINE_BREAK,
    ...spreadsheet,
  });
}
