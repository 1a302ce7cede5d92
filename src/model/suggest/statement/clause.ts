import { dateInWords } from '../../dates/dateWords.ts';
import { timesIn } from '../times/timesIn.ts';
import type { StatementWords } from '../languages/languageWords.ts';
import type { Selection } from '../claim/selection.ts';
import type { Replacement } from './names.ts';

/** A day, a month or a year that is certain. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** The selected words as one clause, with what is to be put in place of others, in the past tense outside of quotation marks. */
export function clauseOf(
  { text, spans }: Selection,
  replacements: readonly Replacement[],
  { past }: StatementWords,
): string {
  const parts = spans.map(({ start, end }) => {
    const within = replacements.filter((each) => each.start >= start && each.end <= end);
    let [from, words] = [start, ''];
    for (const each of within.toSorted((a, b) => a.start - b.start)) {
      if (each.start < from) continue;
      words += text.text.slice(from, each.start) + each.words;
      from = each.end;
    }
    return words + text.text.slice(from, end);
  });
  const clause = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:–—-]+$/, '');
  return inPast(clause, past);
}

/** The days that the selected words name from the day of printing, in full: “on Monday” is “on 3 May 2031”. */
export function daysFor({ text, spans, article }: Selection, language: string): Replacement[] {
  const { published } = article.data;
  return spans.flatMap(({ start, end }) =>
    timesIn(text.text.slice(start, end), published.date, article.data.language)
      .filter(({ date, certain, lasting }) => certain && !lasting && PLAIN.test(date))
      .map((time) => ({ start: time.start + start, end: time.end + start, words: dateInWords(time.date, language) })),
  );
}

function inPast(clause: string, past: StatementWords['past']): string {
  return clause
    .split(/([“"„«][^”"“»]*[”"“»])/u)
    .map((part, at) =>
      at % 2 === 1
        ? part
        : part.replace(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu, (word) =>
            Object.hasOwn(past, word) ? (past[word] ?? word) : word,
          ),
    )
    .join('');
}
