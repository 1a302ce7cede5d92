import type { Entries } from '../../story/entries.ts';
import { articleOf } from '../../story/ids.ts';
import type { Context, Prose } from '../rule.ts';

type ClaimEntry = Entries['claims'][number];
type QuestionEntry = Entries['questions'][number];

/** A question that stands, the standing claims that answer it, and those that its text cites, with where it does. */
export interface Answered {
  question: QuestionEntry;
  answers: readonly ClaimEntry[];
  cited: readonly { claim: ClaimEntry; offset: number }[];
}

/** Every question that stands, with its answers. */
export function answeredQuestions({ entries: { claims, questions }, prose }: Context): Answered[] {
  const active = claims.filter(({ data }) => data.status === 'active');
  const byId = new Map(active.map((claim) => [claim.data.id, claim]));
  const byQuestion = new Map<string, ClaimEntry[]>();
  for (const claim of active)
    for (const slug of new Set(claim.data.answers.map(({ question }) => question))) {
      const known = byQuestion.get(slug);
      if (known) known.push(claim);
      else byQuestion.set(slug, [claim]);
    }
  return questions
    .filter(({ data }) => data.status === 'active')
    .map((question) => ({
      question,
      answers: byQuestion.get(question.slug) ?? [],
      cited: citedIn(prose.get(question.file), byId),
    }));
}

/** The claims that a text links, each at its place. */
function citedIn(prose: Prose | undefined, byId: ReadonlyMap<string, ClaimEntry>): Answered['cited'] {
  return (prose?.links ?? []).flatMap(({ url, offset }) => {
    const claim = byId.get(url.replace(/^claim:/, ''));
    return claim ? [{ claim, offset }] : [];
  });
}

/** How many articles some claims stand in. */
export function articlesOf(claims: readonly ClaimEntry[]): number {
  return new Set(claims.map(({ slug }) => articleOf(slug))).size;
}
