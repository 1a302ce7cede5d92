import type { ClaimNote } from '../model/questions/claimNote.ts';
import type { LaterAnswer } from '../model/questions/laterAnswers.ts';
import type { NoteGroup } from '../model/questions/noteGroups.ts';
import type { Article } from '../model/story/corpus.ts';
import { answerWithUnit } from './answers.ts';
import { namesInWords } from './lists.ts';
import { count } from './terms.ts';
import { supportInWords } from './verdict.ts';

/** What the marks and notes of the reading view mean, for its key. */
export const noteMeanings = [
  { name: 'Disputed', meaning: 'another claim contradicts, denies or corrects it' },
  { name: 'Since then', meaning: 'a later claim updates it, or gives a later figure' },
  {
    name: 'No known source',
    meaning: 'nobody knows where it comes from, nor does another article tell it; judgements need no source',
  },
  { name: 'Only here', meaning: 'an event, a figure or an accusation that no other article tells' },
] as const;

/** The names of an article’s controls, and what their buttons say. */
export const readingWords = {
  marks: 'Mark the claims',
  step: 'Step through the claims',
  skip: 'Skip to the next paragraph',
} as const;

/** What the notes beside one paragraph are called, for readers who hear the page. */
export const notesOnParagraph = (number: number): string => `Notes on paragraph ${number}`;

/**
 * The notes of a group of claims in sentences, the gravest first. Where there is nothing to say, the claims are counted;
 * `isAlone` tells that no other group stands beside them.
 */
export function noteInWords({ note, claims }: NoteGroup, isAlone: boolean): string[] {
  const { length } = claims;
  if (!note) {
    const sort = claims.every(({ modality }) => modality === 'opinion') ? 'judgement' : 'claim';
    return [count(length, isAlone ? sort : `more ${sort}`)];
  }
  const said = sentences(note, claims[0]?.article);
  return length > 1 ? [...said, `${count(length, 'claim')}.`] : said;
}

function sentences({ against, later, support, noSource, onlyHere }: ClaimNote, article: Article | undefined): string[] {
  return [
    ...(against.length > 0
      ? [
          'Disputed.',
          otherwise(
            against.map((claim) => claim.article),
            article,
          ),
        ]
      : []),
    ...(later ? [sinceThen(later)] : []),
    ...(support ? [`${supportInWords(support)}.`] : []),
    ...(noSource ? ['No known source.'] : []),
    // That a claim is disputed or superseded says already that others tell of it.
    ...(onlyHere && against.length === 0 && !later ? ['Only here.'] : []),
  ];
}

/** “Since then: at least 91 people (Gull, 3 May).” */
export const sinceThen = (later: LaterAnswer): string =>
  `Since then: ${laterInWords(later)} (${later.claim.article.short}).`;

/** “Daily Gull says otherwise.” */
export function otherwise(articles: readonly Article[], own: Article | undefined): string {
  const others = [...new Set(articles)].filter((article) => article !== own);
  if (others.length === 0) return 'Another claim of this article says otherwise.';
  const names = namesInWords(others.map(({ short }) => short));
  return others.length === 1 ? `${names} says otherwise.` : `${names} say otherwise.`;
}

/** What has taken a claim’s place: a figure with its unit, a position, or the whole statement where neither is known. */
function laterInWords({ claim, question, answer }: LaterAnswer): string {
  const given = question && answer ? answerWithUnit(answer, question) : '';
  if (answer?.figure) return given;
  return (given || claim.statement).replace(/\.$/, '');
}
