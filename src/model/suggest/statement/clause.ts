import { dateInWords } from '../../dates/dateWords.ts';
import { isAdverb, smallForm } from '../speech/tokens.ts';
import { timesIn } from '../times/timesIn.ts';
import type { SpeechWords } from '../languages/words/speechWords.ts';
import type { StatementWords } from '../languages/words/statementWords.ts';
import type { Selection } from '../claim/selection.ts';
import type { Replacement } from './names.ts';
import { whenInWords } from './when.ts';

/** A day, a month or a year that is certain. */
const PLAIN = /^\d{4}(?:-\d\d){0,2}$/;

/** The selected words as one clause, with what is to be put in place of others, in the past tense outside of quotation marks. */
export function clauseOf(
  { text, spans }: Selection,
  replacements: readonly Replacement[],
  words: StatementWords,
  speech: SpeechWords,
): string {
  const parts = spans.map(({ start, end }) => {
    const within = replacements.filter((each) => each.start >= start && each.end <= end);
    let [from, put] = [start, ''];
    for (const each of within.toSorted((a, b) => a.start - b.start)) {
      if (each.start < from) continue;
      put += text.text.slice(from, each.start) + each.words;
      from = each.end;
    }
    return put + text.text.slice(from, end);
  });
  const clause = parts
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[.,;:–—-]+(["”’»]?)$/, '$1');
  return inPast(withBothMarks(clause), words, speech);
}

/** The quotation marks of which only one may be selected. */
const MARKS = [
  ['“', '”'],
  ['«', '»'],
] as const;

/** Words with both marks of the quotation that they begin or end within. */
function withBothMarks(clause: string): string {
  return MARKS.reduce((words, [opening, closing]) => {
    const [first, last] = [words.indexOf(closing), words.lastIndexOf(opening)];
    const opened = first !== -1 && !words.slice(0, first).includes(opening) ? opening + words : words;
    return last !== -1 && !words.slice(last).includes(closing) ? opened + closing : opened;
  }, clause);
}

/** The days that the selected words name from the day of printing, in full: “on Monday” is “on 3 May 2031”. */
export function daysFor(
  { text: { text }, spans, article }: Selection,
  language: string,
  words: StatementWords,
  speech: SpeechWords,
): Replacement[] {
  const { published } = article.data;
  return spans.flatMap((span) =>
    timesIn(text.slice(span.start, span.end), published.date, article.data.language)
      .filter(({ date, certain, lasting }) => certain && !lasting && PLAIN.test(date))
      .map((time) => {
        const [start, end] = [time.start + span.start, time.end + span.start];
        const before = smallForm(/(\S*)\s*$/.exec(text.slice(0, start))?.[1] ?? '');
        // A date that has its preposition needs none, nor does one within a phrase: “the 3 May vote”.
        const isBare = !/\d/.test(text.slice(start, end)) && !/^[’']/.test(text.slice(end));
        const stands = isBare && ![speech.prepositions, speech.determiners].some((list) => list.includes(before));
        const write = stands ? whenInWords(time.date, language, words) : dateInWords(time.date, language);
        return { start, end, words: write };
      }),
  );
}

/** A clause in the past tense, but for what stands in quotation marks and for verbs after “to” or “would”. */
function inPast(clause: string, { past, modals }: StatementWords, speech: SpeechWords): string {
  const told = (part: string): string =>
    part.replace(/(?<![\p{L}’'-])\p{Ll}+(?![\p{L}’'-])/gu, (word, at: number) => {
      const before = part.slice(0, at).trimEnd().split(/\s+/);
      // Of “will probably have” the verb hangs on “will”.
      const last = before.findLast((each) => modals.includes(each) || !isBeside(each, speech)) ?? '';
      const hangs = modals.includes(last);
      return Object.hasOwn(past, word) && !hangs ? (past[word] ?? word) : word;
    });
  return clause
    .split(/([“"„«][^”"“»]*[”"“»])/u)
    .map((part, at) => (at % 2 === 1 ? part : told(part)))
    .join('');
}

/** Whether a word only stands between a verb and what it hangs on: “probably”, “not”. */
function isBeside(word: string, speech: SpeechWords): boolean {
  return isAdverb(word, speech) || speech.beforeVerb.includes(word);
}
