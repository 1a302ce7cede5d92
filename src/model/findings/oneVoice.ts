import { supportOf } from '../claims/independentVoices.ts';
import { answersTo } from '../questions/answers.ts';
import type { Claim, Entity, Question } from '../story/corpus.ts';

/** A position that several articles print and only one known voice stands behind. */
export interface OneVoice {
  type: 'one-voice';
  question: Question;
  position: { id: string; label: string };
  articles: number;
  voice: Entity;
  /** Whether it is an accusation. */
  accuses: boolean;
}

/** Such a position of most articles; undefined where no position is repeated so, or some of its claims have no known origin. */
export function oneVoice(questions: readonly Question[]): OneVoice | undefined {
  const [first] = questions
    .flatMap(repeated)
    .sort((a, b) => b.articles - a.articles || Number(b.accuses) - Number(a.accuses));
  return first;
}

function repeated(question: Question): OneVoice[] {
  const byPosition = Map.groupBy(answersTo(question), ({ position }) => position);
  return question.positions.flatMap((position): OneVoice[] => {
    const claims = (byPosition.get(position.id) ?? []).map(({ claim }) => claim);
    const { articles, voices, unknownIn } = supportOf(claims);
    const [voice] = voices;
    if (!voice || voices.length > 1 || unknownIn.length > 0 || articles.length < 2) return [];
    return [
      { type: 'one-voice', question, position, articles: articles.length, voice, accuses: claims.some(isAccusation) },
    ];
  });
}

function isAccusation({ kind }: Claim): boolean {
  return kind === 'accusation';
}
