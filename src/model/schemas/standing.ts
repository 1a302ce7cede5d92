import { z } from 'zod';
import { issueAt } from './messages.ts';
import { day, line, slug } from './values.ts';

export const STATUSES = ['active', 'withdrawn', 'replaced'] as const;
/** What was taken down: a claim or an article of which nothing but its address stays. */
export const REMOVED = 'removed' as const;
export type Status = (typeof STATUSES)[number];

/** Whether a question or an event stands. One that was published keeps its page when it goes. */
export const standing = {
  status: z
    .enum(STATUSES)
    .default('active')
    .describe('Whether it stands. One that was withdrawn or replaced keeps its page.'),
  reason: line.optional().describe('Why it was withdrawn or replaced.'),
  since: day.optional().describe('The day since which it no longer stands.'),
  replacedBy: z.array(slug).default([]).describe('What stands in its place.'),
};

/** What an entry says of whether it stands, and of what stands in its place. */
export interface Standing {
  status: Status;
  reason?: string | undefined;
  since?: string | undefined;
  replacedBy: readonly string[];
}

/** Adds an issue where an entry that is gone lacks what readers are told, and where one that stands has it. */
export function checkStanding({ status, reason, since, replacedBy }: Standing, context: z.core.$RefinementCtx): void {
  if (status === 'active') {
    if (reason !== undefined) context.addIssue(issueAt(['reason'], 'goneStandsBecause'));
    if (since !== undefined) context.addIssue(issueAt(['since'], 'goneStandsSince'));
    if (replacedBy.length > 0) context.addIssue(issueAt(['replacedBy'], 'standsReplaced'));
    return;
  }
  if (reason === undefined) context.addIssue(issueAt(['status'], 'reasonNeeded', { status }));
  if (since === undefined) context.addIssue(issueAt(['status'], 'sinceNeeded', { status }));
  if ((status === 'replaced') !== replacedBy.length > 0)
    context.addIssue(issueAt(['status'], status === 'replaced' ? 'noReplacement' : 'withdrawnReplaced'));
}
