import { compareDates } from '../../model/dates/dates.ts';
import { answersTo } from '../../model/questions/answers.ts';
import { activeClaims } from '../../model/story/active.ts';
import type { Claim, Entity, Event, Question } from '../../model/story/corpus.ts';
import { eventsOf } from '../../model/views/paging/entityPages.ts';
import { claimUrl, eventUrl } from '../../urls.ts';
import { answerInWords } from '../../wording/question/answers.ts';
import type { Words } from '../../wording/catalogues.ts';

/** A line of a card that stands in another site’s page: a date in EDTF, what is told of it, where that is, and who tells it. */
export interface CardLine {
  date: string;
  words: string;
  href: string;
  by: string | undefined;
}

/** How many lines a card has at most. */
export const CARD_LINES = 24;

/** The answers to a question, in the order of the days for which they hold. */
export function questionLines(words: Words, question: Question): CardLine[] {
  return inTime(
    answersTo(question).map((answer) => ({
      date: answer.figure?.asOf ?? answer.claim.article.published.date,
      words: answerInWords(words, answer, question),
      href: claimUrl(answer.claim.id),
      by: words.cards.answeredBy({
        article: answer.claim.article.short,
        origin: answer.claim.origin?.name ?? words.cards.originUnknown,
      }),
    })),
  );
}

/** What is told of an event, in order of time. */
export function eventLines({ activeClaims: claims }: Event): CardLine[] {
  return inTime(claims.map(claimLine));
}

/** The events of an entity or, where it has none, what is told of it; in order of time. */
export function entityLines(entity: Entity): CardLine[] {
  const events = eventsOf(entity).map(({ date, title, slug }) => ({
    date,
    words: title,
    href: eventUrl(slug),
    by: undefined,
  }));
  return inTime(events.length > 0 ? events : activeClaims(entity.claimsAbout).map(claimLine));
}

function claimLine({ id, statement, happened, said, asOf, article }: Claim): CardLine {
  const date = happened ?? said ?? asOf ?? article.published.date;
  return { date, words: statement, href: claimUrl(id), by: article.short };
}

function inTime(lines: readonly CardLine[]): CardLine[] {
  return lines.toSorted((a, b) => compareDates(a.date, b.date));
}
