import type { Value } from '../questions/figures.ts';
import type { CloseClaim, ComparedAnswer, ComparedQuestion, ComparedStory, ComparedSupport } from './comparedStory.ts';

/** A close claim with what it answers, and who stands behind that. */
export interface CloseEvidence extends CloseClaim {
  answers: readonly GivenAnswer[];
  /** Who gives one of its answers, or where it has none, who says it. */
  support: ComparedSupport;
}

/** An answer: a position in words, or a number. */
export interface GivenAnswer {
  question: { slug: string; question: string };
  answer: string | Value;
  support: ComparedSupport;
}

/** Finds what a close claim answers. */
export async function withAnswers(close: CloseClaim, story: ComparedStory): Promise<CloseEvidence> {
  const { claim } = close;
  const given = await Promise.all(
    claim.answers.map(async (answer) => {
      const question = await story.question(answer.question);
      return question ? answerIn(question, answer, claim.id) : [];
    }),
  );
  const answers = given.flat();
  const [best] = answers.toSorted((a, b) => b.support.articles - a.support.articles);
  const { voice } = claim;
  const alone = { articles: 1, voices: voice === undefined ? [] : [voice], unknown: voice === undefined ? 1 : 0 };
  return { ...close, answers, support: best?.support ?? alone };
}

function answerIn(question: ComparedQuestion, { position }: ComparedAnswer, claim: string): GivenAnswer[] {
  const asked = { slug: question.slug, question: question.question };
  if (position === undefined)
    return question.figures
      .filter(({ claims }) => claims.includes(claim))
      .map(({ value, support }) => ({ question: asked, answer: value, support }));
  return question.positions
    .filter(({ id }) => id === position)
    .map(({ label, support }) => ({ question: asked, answer: label, support }));
}
