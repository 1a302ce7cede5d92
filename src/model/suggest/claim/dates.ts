import type { Span } from '../../text/text.ts';
import { sentenceAt, type SourceGuess } from '../source.ts';
import { timesIn, type NamedTime } from '../times/timesIn.ts';
import { languageWords, oneOf } from '../languages.ts';
import type { Modality } from '../../schemas/claim.ts';
import { proposalWords } from '../proposals.ts';
import type { Proposals } from './proposal.ts';
import { extentOf, selectedWords, type Selection } from './selection.ts';
import { cuesOf } from './sorts/cues.ts';

/** The dates of a claim, as EDTF. */
export interface DateProposals {
  happened: Proposals<string>;
  said: Proposals<string>;
  asOf: Proposals<string>;
}

/** A time so many letters from a verb of saying, in its clause, tells when it was said: “said of the fire on Friday”. */
const NEAR = 80;

/**
 * When it happened, when it was said and as of when it holds. A time in the clause of the verb of saying is that of the
 * saying, one among the selected words that of what happened; what names neither holds as of the day of printing, unless
 * it tells of what is over.
 */
export function proposeDates(
  selection: Selection,
  { verb }: SourceGuess,
  [modality]: Proposals<Modality>,
): DateProposals {
  const { article, spans } = selection;
  const { published } = article.data;
  const told = timesOf(sentenceOf(extentOf(selection), selection), selection);
  const said = verb
    ? timesOf(sentenceOf(verb, selection), selection).filter((time) => isOfSaying(time, verb, selection))
    : [];
  const isSelected = (time: Span): boolean => spans.some(({ start, end }) => time.start >= start && time.end <= end);
  const happened = told.filter((time) => isSelected(time) && !said.some(({ start }) => start === time.start));
  const isOver = modality?.value === 'asserted' && tellsOfPast(selection);
  const holds = [
    ...said.map(({ date }) => ({ value: date, chance: 0.3 })),
    { value: published.date, chance: happened.length > 0 ? 0.2 : said.length > 0 ? 0.25 : isOver ? 0.4 : 0.7 },
  ];
  return {
    said: datesOf(said, 0.8, 0.5),
    happened: datesOf(happened, 0.7, 0.4),
    asOf: holds.filter(({ value }, at) => holds.findIndex((other) => other.value === value) === at),
  };
}

/** Whether the selected words tell of something that happened, and of nothing that is so or goes on. */
function tellsOfPast(selection: Selection): boolean {
  const { language } = selection.article.data;
  const [cues, statements] = [cuesOf(language), proposalWords(language)?.statements];
  const words = selectedWords(selection);
  const isNow = words.split(/[^\p{L}]+/u).some((word) => Object.hasOwn(statements?.past ?? {}, word));
  return cues?.('happened', words) !== undefined && cues('goesOn', words) === undefined && !isNow;
}

/** The sentence of a span, at least as long as the span. */
function sentenceOf(span: Span, { text, article }: Selection): Span {
  const { start, end } = sentenceAt(text, span, article.data.language);
  return { start: Math.min(start, span.start), end: Math.max(end, span.end) };
}

/** The times that a stretch of the text names, with offsets of the text. */
function timesOf({ start, end }: Span, { text, article }: Selection): NamedTime[] {
  const { language, published } = article.data;
  return timesIn(text.text.slice(start, end), published.date, language).map((time) => ({
    ...time,
    start: time.start + start,
    end: time.end + start,
  }));
}

/** Whether a time stands in the clause of a verb of saying: “said on Monday”, not “said of last year’s vote”. */
function isOfSaying({ start, end, lasting, date }: NamedTime, verb: Span, selection: Selection): boolean {
  const { text, article } = selection;
  const words = text.text.slice(Math.min(verb.end, end), Math.max(verb.start, start));
  // What begins a sentence belongs to its verb: “On Monday, Ada Lund said”.
  const before = text.text.slice(sentenceOf(verb, selection).start, start);
  const between = end < verb.start && /^\p{L}*\s*$/u.test(before) ? words.replace(/^,/, '') : words;
  if (lasting || between.length > NEAR || /[,;:“”"–—]/.test(between)) return false;
  const that = oneOf(languageWords(article.data.language)?.speech?.that ?? []);
  // What follows “said that” is no longer of the saying.
  if (new RegExp(`(?<!\\p{L})(?:${that})(?!\\p{L})`, 'u').test(between)) return false;
  return !/^[’']/.test(text.text.slice(end)) && !/^\d{4}$/.test(date);
}

function datesOf(times: readonly NamedTime[], certain: number, uncertain: number): Proposals<string> {
  const dates = new Map<string, number>();
  for (const time of times) {
    const chance = (time.certain ? certain : uncertain) / times.length;
    dates.set(time.date, Math.max(chance, dates.get(time.date) ?? 0));
  }
  return Array.from(dates, ([value, chance]) => ({ value, chance })).sort((a, b) => b.chance - a.chance);
}
