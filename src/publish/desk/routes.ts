import type { z } from 'zod';
import type { Content } from '../../files/read/load.ts';
import { articleForm, draftOf } from '../../files/save/articleForm.ts';
import { planClaim } from '../../files/save/claimChanges.ts';
import { completePage, newPageChange } from '../../files/save/newPages.ts';
import { findArticle } from '../../files/write/new/newClaim.ts';
import { annotationsGiven } from '../../model/editing/annotations.ts';
import { documentAsked, newArticle } from '../../model/editing/articleForm.ts';
import * as messages from '../../model/editing/messages.ts';
import { proposedFrom } from '../../model/editing/proposed.ts';
import { proposeClaim } from '../../model/suggest/claim/proposeClaim.ts';
import { annotationsRead, planAnnotations } from './plans/annotations.ts';
import type { Answer, Desk } from './desk.ts';
import { deskArticle } from './deskArticle.ts';
import { planWithDrafts, proposedDrafts } from './plans/drafts.ts';
import { deskFindings, planMending } from './findings.ts';
import { planMerge } from './plans/merging.ts';
import { planRestoring } from './plans/restoring.ts';
import { planSplit } from './plans/splitting.ts';
import { planAcceptance, planClaimChange, planRecord, planWithdrawal, recordFormOf, save } from './plans/saving.ts';
import { issueInWords } from '../../wording/problems/schema/schema.ts';

type Act = (body: unknown, desk: Desk, content: Content) => Promise<Answer> | Answer;

/** What can be asked of the desk, by the last part of its address. */
const ROUTES: Readonly<Record<string, Act>> = {
  article: route(messages.articleAsked, async ({ article }, { folder, known }, content) => {
    // Whoever looks at an article will soon want proposals.
    void known.prepare(content);
    return answer(await deskArticle(content, folder, article));
  }),
  propose: route(messages.proposalAsked, ({ article: slug, spans }, { known }, content) => {
    const article = findArticle(content, slug);
    if ('refusal' in article) return answer(article);
    return answer(proposedFrom(proposeClaim({ article, text: article.text, spans }, known.of(content))));
  }),
  claim: route(messages.newClaim, (draft, desk, content) => save(desk, planClaim(content, draft, desk.pick))),
  change: route(messages.claimChange, async (change, desk, content) =>
    save(desk, await planClaimChange(desk, content, change)),
  ),
  // Says what a new page would be, so that a claim can name it before both are saved.
  page: route(messages.pageDraft, (draft, _, content) => {
    const change = newPageChange(content, draft);
    if ('refusal' in change) return answer(change);
    return 'faults' in change ? { status: 422, body: change } : answer(completePage(content, draft));
  }),
  record: route(messages.recordAsked, (asked, desk) => answer(recordFormOf(desk, asked))),
  changeRecord: route(messages.recordChange, (change, desk) => save(desk, planRecord(desk, change))),
  newRecord: route(messages.pageDraft, (draft, desk, content) => {
    const change = newPageChange(content, draft);
    return save(desk, 'file' in change ? { changes: [change], madeFrom: [] } : change);
  }),
  articleForm: route(documentAsked, async (asked, desk, content) => {
    const draft = await draftOf(content, asked);
    if ('refusal' in draft) return answer(draft);
    return answer(articleForm(content, draft, proposedDrafts(desk, content, draft, asked.sentences)));
  }),
  newArticle: route(newArticle, async (given, desk, content) => save(desk, await planWithDrafts(desk, content, given))),
  annotations: route(annotationsGiven, (given, desk, content) => answer(annotationsRead(desk, content, given))),
  newAnnotations: route(annotationsGiven, (given, desk, content) => save(desk, planAnnotations(desk, content, given))),
  withdraw: route(messages.withdrawal, (withdrawal, desk, content) =>
    save(desk, planWithdrawal(desk, content, withdrawal)),
  ),
  split: route(messages.splitting, async (splitting, desk, content) =>
    save(desk, await planSplit(desk, content, splitting)),
  ),
  merge: route(messages.merging, async (merging, desk, content) => save(desk, await planMerge(desk, content, merging))),
  accept: route(messages.acceptance, (acceptance, desk) => save(desk, planAcceptance(desk, acceptance))),
  restore: route(messages.restoring, async ({ files }, desk, content) =>
    save(desk, await planRestoring(desk, content, files)),
  ),
  mend: route(messages.mending, (mending, desk, content) => save(desk, planMending(desk, content, mending))),
  findings: route(messages.findingsAsked, ({ article }, _, content) => answer(deskFindings(content, article))),
};

/** Answers what a page of the site asks of the desk. */
export async function answerDesk(name: string, body: unknown, desk: Desk): Promise<Answer> {
  const act = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (!act) return { status: 404, body: { faults: [{ message: 'The desk does nothing of this name.' }] } };
  const content = desk.content();
  if (!content) return { status: 503, body: { faults: [{ message: 'The content is still being read.' }] } };
  return act(body, desk, content);
}

function route<Schema extends z.ZodType>(
  schema: Schema,
  act: (given: z.output<Schema>, desk: Desk, content: Content) => Promise<Answer> | Answer,
): Act {
  return (body, desk, content) => {
    const given = schema.safeParse(body);
    if (given.success) return act(given.data, desk, content);
    const faults = given.error.issues.map((issue) => ({ message: issueInWords(issue) }));
    return { status: 400, body: { faults } };
  };
}

function answer(given: object): Answer {
  return 'refusal' in given
    ? { status: 422, body: { faults: [{ message: given.refusal }] } }
    : { status: 200, body: given };
}
