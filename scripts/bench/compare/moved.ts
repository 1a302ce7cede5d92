import type { Content } from '../../../src/files/read/load.ts';
import { pastedText } from '../../../src/model/compare/sentencesIn.ts';
import { toldSentences } from '../../../src/model/compare/toldSentences.ts';
import { wholeStory } from '../../../src/model/compare/filed/wholeStory.ts';
import { statedBound } from '../../../src/model/questions/figures.ts';
import type { Corpus } from '../../../src/model/story/corpus.ts';
import { join } from '../../../src/model/story/join/join.ts';
import type { Share } from './results.ts';

/** By how much a figure is moved. */
const MOVES = [1, 7, 40];

/** A text whose figures nobody has given yet, and for each of its questions the right number. */
interface MovedText {
  text: string;
  question: string;
  number: number;
}

/**
 * Moves every figure that a claim gives in digits, and counts for how many of the moved quotes another figure is told, with the
 * number that the text has now.
 */
export async function movedFigures({ entries, texts, records }: Content): Promise<Share> {
  const { story } = entries;
  if (!story) throw new Error('There is no story to compare with.');
  const corpus = join({ ...entries, story }, texts, records);
  const compared = await wholeStory(corpus);
  const moved = movedTexts(corpus);
  const right = await Promise.all(
    moved.map(async ({ text, question, number }) => {
      const sentences = await Array.fromAsync(toldSentences(pastedText(text), 'en', compared));
      return sentences.some(({ figures }) =>
        figures.some(
          (figure) =>
            figure.question.slug === question &&
            figure.step !== undefined &&
            statedBound(figure.value).number === number,
        ),
      );
    }),
  );
  return { right: right.filter(Boolean).length, of: moved.length };
}

function movedTexts({ activeClaims }: Corpus): MovedText[] {
  const known = new Set(
    activeClaims.flatMap(({ answers }) => answers.flatMap(({ value }) => (value ? [statedBound(value).number] : []))),
  );
  return activeClaims.flatMap(({ answers, statement }) =>
    answers.flatMap(({ question, value }) => {
      if (!value) return [];
      const { number } = statedBound(value);
      const pattern = new RegExp(`(?<![\\d,.])${number.toLocaleString('en')}(?![\\d,]|\\.\\d)`);
      return MOVES.map((by) => number + by)
        .filter((other) => pattern.test(statement) && !known.has(other))
        .map((other) => ({
          text: statement.replace(pattern, other.toLocaleString('en')),
          question: question.slug,
          number: other,
        }));
    }),
  );
}
