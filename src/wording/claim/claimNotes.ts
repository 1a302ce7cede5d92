import type { ClaimNote } from '../../model/questions/claimNote.ts';
import type { LaterAnswer } from '../../model/questions/laterAnswers.ts';
import type { NoteGroup } from '../../model/questions/noteGroups.ts';
import type { Article } from '../../model/story/corpus.ts';
import { answerWithUnit } from '../question/answers.ts';
import { namesInWords } from '../lists.ts';
import { supportInWords } from '../question/verdict.ts';
import type { Words } from '../catalogues.ts';

/**
 * The notes of a group of claims in sentences, the gravest first. Where there is nothing to say, the claims are counted;
 * `isAlone` tells that no other group stands beside them.
 */
export function noteInWords(words: Words, { note, claims: noted }: NoteGroup, isAlone: boolean): string[] {
  const { notes } = words.reading;
  const claims = noted.length;
  if (!note) {
    const areJudgements = noted.every(({ modality }) => modality === 'opinion');
    if (areJudgements) return [isAlone ? notes.judgements({ claims }) : notes.moreJudgements({ claims })];
    return [isAlone ? notes.claims({ claims }) : notes.moreClaims({ claims })];
  }
  const said = sentences(words, note, noted[0]?.article);
  return claims > 1 ? [...said, notes.counted({ claims })] : said;
}

function sentences(
  words: Words,
  { against, later, support, noSource, onlyHere }: ClaimNote,
  article: Article | undefined,
): string[] {
  const { notes } = words.reading;
  const others = against.map((claim) => claim.article);
  return [
    ...(others.length > 0 ? [notes.disputed, otherwise(words, others, article)] : []),
    ...(later ? [sinceThen(words, later)] : []),
    ...(support ? [notes.support({ support: supportInWords(words, support) })] : []),
    ...(noSource ? [notes.noSource] : []),
    // That a claim is disputed or superseded says already that others tell of it.
    ...(onlyHere && others.length === 0 && !later ? [notes.onlyHere] : []),
  ];
}

/** “Since then: at least 91 people (Gull, 3 May).” */
export const sinceThen = (words: Words, later: LaterAnswer): string =>
  words.reading.notes.sinceThen({ answer: laterInWords(words, later), article: later.claim.article.short });

/** “Daily Gull says otherwise.” */
export function otherwise(words: Words, articles: readonly Article[], own: Article | undefined): string {
  const { notes } = words.reading;
  const others = [...new Set(articles)].filter((article) => article !== own);
  if (others.length === 0) return notes.otherwiseHere;
  const names = namesInWords(
    words,
    others.map(({ short }) => short),
  );
  return notes.otherwise({ names, articles: others.length });
}

/** What has taken a claim’s place: a figure with its unit, a position, or the whole statement where neither is known. */
function laterInWords(words: Words, { claim, question, answer }: LaterAnswer): string {
  const given = question && answer ? answerWithUnit(words, answer, question) : '';
  return given || (answer?.figure ? '' : claim.statement);
}
