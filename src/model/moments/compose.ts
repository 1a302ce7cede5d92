/**
 * What a step holds of each thing. While a site is built these are records, and in a browser they are elements of a page; both are
 * composed in the same way.
 */
export interface Held {
  moment: unknown;
  article: unknown;
  event: unknown;
  question: unknown;
  standing: unknown;
  answer: unknown;
  voice: unknown;
  gone: unknown;
}

/** What happened to a question from one moment to another. */
export interface QuestionStep<Kept extends Held> {
  question: Kept['question'];
  /** How telling the most telling of its answers is: 0 is the most. */
  rank: number;
  /** Its place among all questions, by which those of one rank stand in order. */
  place: number;
  /** Where it stood at the first moment, and where it stands at the last. */
  before: Kept['standing'];
  after: Kept['standing'];
  answers: Kept['answer'][];
  /** Known voices that had not answered it before. */
  voices: Kept['voice'][];
  gone: Kept['gone'][];
}

/** An event that was told for the first time. */
export interface EventStep<Kept extends Held> {
  event: Kept['event'];
  /** The instant at which it began; infinite where no article gives its day. */
  start: number;
}

/** What changed from one moment to another, each thing as it was when it came. */
export interface Step<Kept extends Held> {
  from: Kept['moment'];
  to: Kept['moment'];
  /** How many questions had answers at the first moment. */
  answeredBefore: number;
  /** Certainly printed by the last moment, and not certainly by the first. */
  printed: Kept['article'][];
  /** Perhaps printed by the last moment, and perhaps later. */
  perhaps: Kept['article'][];
  questions: QuestionStep<Kept>[];
  events: EventStep<Kept>[];
}

/** Several steps in a row as one. Throws where there is none. */
export function compose<Kept extends Held>(steps: readonly Step<Kept>[]): Step<Kept> {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) throw new RangeError('there is no step to compose');
  const byQuestion = Map.groupBy(
    steps.flatMap(({ questions }) => questions),
    ({ question }) => question,
  );
  return {
    from: first.from,
    to: last.to,
    answeredBefore: first.answeredBefore,
    printed: steps.flatMap(({ printed }) => printed),
    perhaps: last.perhaps,
    questions: mostTellingFirst([...byQuestion.values()].map(composeQuestion)),
    events: inTime(steps.flatMap(({ events }) => events)),
  };
}

/** Puts events in order of time; those without a day come last. */
export function inTime<Event extends { start: number }>(events: readonly Event[]): Event[] {
  // Infinite numbers have no difference.
  return events.toSorted((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
}

/** Puts the questions with the most telling answers first. */
export function mostTellingFirst<Question extends { rank: number; place: number }>(
  questions: readonly Question[],
): Question[] {
  return questions.toSorted((a, b) => a.rank - b.rank || a.place - b.place);
}

function composeQuestion<Kept extends Held>(parts: readonly QuestionStep<Kept>[]): QuestionStep<Kept> {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) throw new RangeError('there is no part to compose');
  return {
    question: first.question,
    place: first.place,
    rank: Math.min(...parts.map(({ rank }) => rank)),
    before: first.before,
    after: last.after,
    answers: parts.flatMap(({ answers }) => answers),
    voices: parts.flatMap(({ voices }) => voices),
    gone: parts.flatMap(({ gone }) => gone),
  };
}
