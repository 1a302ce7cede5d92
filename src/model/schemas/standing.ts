import { z } from 'zod';
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
  const issue = (key: keyof Standing, message: string): void =>
    context.addIssue({ code: 'custom', path: [key], message });
  if (status === 'active') {
    if (reason !== undefined) issue('reason', 'says why it went, though it stands; use npm run withdraw');
    if (since !== undefined) issue('since', 'says since when it is gone, though it stands; use npm run withdraw');
    if (replacedBy.length > 0) issue('replacedBy', 'names what stands in its place, though it stands itself');
    return;
  }
  if (reason === undefined) issue('status', `“${status}” needs a reason`);
  if (since === undefined) issue('status', `“${status}” needs since, the day; npm run withdraw writes it`);
  if ((status === 'replaced') !== replacedBy.length > 0)
    issue(
      'status',
      status === 'replaced' ? '“replaced” needs replacedBy' : '“withdrawn” has no replacedBy; it is “replaced”',
    );
}
