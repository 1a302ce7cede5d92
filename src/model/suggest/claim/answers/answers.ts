import type { ClaimData, Kind } from '../../../schemas/claim.ts';
import { answerKey, answerOf } from './answerKey.ts';
import type { KnownStory } from '../knownStory.ts';
import { addVotes, votesOf, type NearClaim } from '../near/nearest.ts';
import { fromVotes, type Proposals } from '../proposal.ts';
import { shares } from '../near/ranking.ts';
import { termsOf } from '../near/terms.ts';
import { quantitiesIn, valuesFor } from './values.ts';

/** How much the words of a question count beside the claims that answer it. */
const WORDS_OF_QUESTION = 3;

/** How much the words of a position count together with its question, and alone. */
const WORDS_OF_ANSWER = 2;
const WORDS_OF_LABEL = 1;

/** What speaks for a question that asks for a number where the words give one of what it counts. */
const COUNTED = 1;

/** Some words that may answer questions. */
export interface Answering {
  words: string;
  /** That of the words, a BCP 47 tag. */
  language: string;
  /** Of what kinds a claim of them may be. */
  kinds: Proposals<Kind>;
  /** By what the story is searched for the like. */
  query: ReadonlyMap<string, number>;
  near: readonly NearClaim[];
}

/** The questions that some words may answer. */
export function proposeQuestions(answering: Answering, story: KnownStory): Proposals<string> {
  const { words, language, kinds, query, near } = answering;
  const votes = votesOf(near, ({ data }) => data.answers.map(({ question }) => question));
  // A question with many answers is not asked more often by as much.
  for (const [question, vote] of votes) votes.set(question, vote / Math.sqrt(story.asked.times(question)));
  addVotes(votes, shares(story.found.questions.search(query)), WORDS_OF_QUESTION);
  addVotes(votes, countedIn(words, language, story), COUNTED);
  for (const [question, vote] of votes) votes.set(question, vote * story.asked.suits(question, kinds));
  const fits = fitting(words, language, story);
  return fromVotes(votes, near[0]?.strength ?? 0, fits);
}

/** The answers that some words may give: a question's position, or that they give it a number. */
export function proposeAnswers(answering: Answering, story: KnownStory): Proposals<ClaimData['answers'][number]> {
  const { words, language, query, near } = answering;
  const votes = votesOf(near, ({ data }) => data.answers.map(answerKey));
  addVotes(votes, shares(story.found.answers.search(query)), WORDS_OF_ANSWER);
  addVotes(votes, shares(story.found.labels.search(query)), WORDS_OF_LABEL);
  const counted = [...countedIn(words, language, story)].map(
    ([question, share]) => [answerKey({ question }), share] as const,
  );
  addVotes(votes, new Map(counted), COUNTED);
  const fits = fitting(words, language, story);
  const proposals = fromVotes(votes, near[0]?.strength ?? 0, (key) => fits(answerOf(key).question));
  const units = new Map(story.questions.map(({ slug, data }) => [slug, data.unit ?? '']));
  const quantities = quantitiesIn(words, language);
  const answers = proposals.flatMap(({ value: key, chance }): Proposals<ClaimData['answers'][number]> => {
    const answer = answerOf(key);
    if (answer.position !== undefined) return [{ value: answer, chance }];
    return valuesFor(quantities, units.get(answer.question) ?? '', language).map((value, at) => ({
      value: { ...answer, value },
      chance: chance / (at + 1),
    }));
  });
  return answers.toSorted((a, b) => b.chance - a.chance);
}

/** The questions that ask for a number of what the words name. */
function countedIn(words: string, language: string, { questions }: KnownStory): Map<string, number> {
  const stated = new Set(termsOf(words, language));
  return new Map(
    questions
      .filter(({ data }) => data.type === 'quantity' && data.unit !== undefined)
      .filter(({ data }) => termsOf(data.unit ?? '', language).every((term) => stated.has(term)))
      .map(({ slug }) => [slug, 1]),
  );
}

/** Whether a question can be answered by some words: without a number none that asks for one can. */
function fitting(words: string, language: string, { questions }: KnownStory): (question: string) => boolean {
  const hasNumber = quantitiesIn(words, language).length > 0;
  const open = new Set(questions.filter(({ data }) => hasNumber || data.type !== 'quantity').map(({ slug }) => slug));
  return (question) => open.has(question);
}
