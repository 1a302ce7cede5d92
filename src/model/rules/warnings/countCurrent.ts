import { sharedVoices, type Voices } from './voices.ts';
import { numbersIn, readsNumbers } from '../../text/numbers.ts';
import { UNKNOWN } from '../../schemas/values.ts';
import type { Entries } from '../../story/entries.ts';
import { answeredQuestions, articlesOf, type Answered } from './answered.ts';
import type { Problem, Raise } from '../problems.ts';
import { defineRule, type Context } from '../rule.ts';

/** A number written before what is counted, with a word or two between them: “three later articles”. */
const COUNT =
  /(?<number>[\p{L}\d]+(?:-[\p{L}]+)?) (?:[\p{L}]+ ){0,2}?(?<counted>articles|texts|claims|origins|voices)\b/giu;

type ClaimEntry = Entries['claims'][number];
type Counter = (claims: readonly ClaimEntry[]) => number;

export const countCurrent = defineRule('count-current', {
  proves:
    'A number of articles, claims or origins that a text of ours gives is one that the data bear; known for English.',
  check(context, problem) {
    const { story } = context.entries;
    if (!readsNumbers(story.data.language)) return [];
    return [
      ...inStory(context, problem),
      ...answeredQuestions(context).flatMap((answered) => inQuestion(context, answered, problem)),
    ];
  },
});

type CountRaise = Raise<'count-current'>;

function inStory({ entries }: Context, problem: CountRaise): Problem[] {
  const active = entries.claims.filter(({ data }) => data.status === 'active');
  const { file, body, data } = entries.story;
  const total = {
    articles: entries.articles.length,
    claims: active.length,
    origins: countersOf(entries).origins(active),
  };
  return countsIn(body, data.language)
    .filter(({ number, counted }) => total[counted] !== number)
    .map(({ number, counted, offset }) =>
      problem({ file, at: { body: offset } }, 'story', { number, counted, count: total[counted] }),
    );
}

function inQuestion({ entries }: Context, { question, answers, cited }: Answered, problem: CountRaise): Problem[] {
  const { file, body, data } = question;
  const active = entries.claims.filter((claim) => claim.data.status === 'active');
  const counters = countersOf(entries);
  const positions = data.positions.map(({ id }) =>
    answers.filter((claim) => claim.data.answers.some(({ position }) => position === id)),
  );
  return countsIn(body, entries.story.data.language).flatMap(({ number, counted, offset }) => {
    const count = counters[counted];
    const near = [sentenceAt(body, offset), paragraphAt(body, offset)].map(({ start, end }) =>
      cited.filter((each) => each.offset >= start && each.offset < end).map(({ claim }) => claim),
    );
    const all = counted === 'articles' ? entries.articles.length : count(active);
    const answering = count(answers);
    const some = [...near, ...positions].map(count);
    const borne = new Set([all, answering, all - answering, ...some, ...some.map((each) => answering - each)]);
    return borne.has(number) ? [] : [problem({ file, at: { body: offset } }, 'question', { number, counted })];
  });
}

function countersOf({ entities }: Entries): Record<Counted, Counter> {
  const voices: Voices = sharedVoices(entities);
  return {
    articles: articlesOf,
    claims: (claims) => claims.length,
    origins: (claims) =>
      new Set(claims.flatMap(({ data }) => (data.origin === UNKNOWN ? [] : voices.of(data.origin)))).size,
  };
}

type Counted = 'articles' | 'claims' | 'origins';

const COUNTED: Readonly<Record<string, Counted>> = { texts: 'articles', voices: 'origins' };

/** The numbers above one that a text gives of what a story counts. */
function countsIn(body: string, language: string): { number: number; counted: Counted; offset: number }[] {
  return [...body.matchAll(COUNT)].flatMap(({ index, groups }) => {
    const [number] = numbersIn(groups?.number ?? '', language);
    const word = groups?.counted?.toLowerCase() ?? '';
    return number === undefined || number < 2
      ? []
      : [{ number, counted: COUNTED[word] ?? (word as Counted), offset: index }];
  });
}

function sentenceAt(body: string, offset: number): { start: number; end: number } {
  return between(body, offset, /[.!?:;](?=\s)|\n\n/g);
}

function paragraphAt(body: string, offset: number): { start: number; end: number } {
  return between(body, offset, /\n\n/g);
}

/** The part of a text around a place, cut where a pattern matches. */
function between(body: string, offset: number, cut: RegExp): { start: number; end: number } {
  const cuts = [...body.matchAll(cut)].map(({ index }) => index + 1);
  return {
    start: cuts.findLast((each) => each <= offset) ?? 0,
    end: cuts.find((each) => each > offset) ?? body.length,
  };
}
