import { z } from 'zod';
import type { Question } from '../story/corpus.ts';
import { exportOutside, exportStanding, outsideRecords, standingRecord } from './outside.ts';
import type { Locator } from '../story/locator.ts';
import { answersTo } from '../questions/answers.ts';
import { standingOf, STANDINGS } from '../questions/standing.ts';
import { claimIds, page } from './commonFields.ts';

const position = z.strictObject({
  id: z.string().describe('Its name in the answers of claims.json.'),
  label: z.string().describe('What it says.'),
});

/** A question of `/data/questions.json`. */
export const questionRecord = z.strictObject({
  id: z.string().describe('Its name in addresses and in the other files.'),
  url: page,
  feed: z.string().describe('An Atom feed of the claims that answer it.'),
  question: z.string().describe('The question, in the editors’ words.'),
  type: z.enum(['quantity', 'position']).describe('Whether its answers are numbers or positions.'),
  unit: z.string().nullable().describe('What a quantity counts.'),
  cumulative: z.boolean().describe('True for a running total, which can only grow.'),
  positions: z.array(position).describe('The positions that answers take; empty for a quantity.'),
  summary: z.string().nullable().describe('What stands now, in one line in the editors’ words.'),
  summaryAsOf: z.string().nullable().describe('The last day of which the summary speaks.'),
  outside: outsideRecords,
  ...standingRecord,
  standing: z.enum(STANDINGS).describe('Where the answers stand to one another, derived from them.'),
  claims: claimIds('The claims that answer it, by their ids, in order of publication.'),
});

export type QuestionRecord = z.output<typeof questionRecord>;

/** The questions as plain data. */
export function exportQuestions(questions: readonly Question[], locator: Locator): QuestionRecord[] {
  return questions.map((question) => ({
    id: question.slug,
    url: locator.question(question.slug),
    feed: locator.questionFeed(question.slug),
    question: question.question,
    type: question.type,
    unit: question.unit ?? null,
    cumulative: question.cumulative,
    positions: question.positions,
    summary: question.summary ?? null,
    summaryAsOf: question.summaryAsOf ?? null,
    outside: exportOutside(question.outside),
    ...exportStanding(question),
    standing: standingOf(answersTo(question)),
    claims: question.claims.map(({ id }) => id),
  }));
}
