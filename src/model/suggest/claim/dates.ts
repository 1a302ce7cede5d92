import type { Span } from '../../text/text.ts';
import { languageWords, oneOf } from '../languages.ts';
import { sentenceAt, type SourceGuess } from '../source.ts';
import { cuesIn, type Cue } from '../speech/cues.ts';
import { maskQuotations } from '../speech/quotation.ts';
import { timesIn, type NamedTime } from '../times/timesIn.ts';
import { only, type Proposals } from './proposal.ts';
import { extentOf, type Selection } from './selection.ts';

/** The dates of a claim, as EDTF. */
export interface DateProposals {
  happened: Proposals<string>;
  said: Proposals<string>;
  asOf: Proposals<string>;
}

/** A time so many letters from a verb of saying tells when it was said: “said in a letter to the board on Friday”. */
const NEAR = 40;

/**
 * When it happened, when it was said and as of when it holds. A time beside the verb of saying is that of the saying, one
 * among the selected words that of what happened; what names neither holds as of the day of printing.
 */
export function proposeDates(selection: Selection, { attribution }: SourceGuess): DateProposals {
  const { text, article, spans } = selection;
  const { language, published } = article.data;
  const extent = extentOf(selection);
  const sentence = sentenceAt(text, extent, language);
  const start = Math.min(extent.start, sentence.start);
  const line = text.text.slice(start, Math.max(extent.end, sentence.end));
  const times = timesIn(line, published.date, language);
  const isSelected = (part: Span): boolean =>
    spans.some((span) => part.start + start >= span.start && part.end + start <= span.end);
  const cues = attribution.length > 0 ? cuesOf(line, language) : [];
  const said = times.filter((time) => !time.lasting && cues.some((cue) => isBeside(time, cue)));
  // Who ordered something on a day did it then; who claimed it then said it, and it happened at another time.
  const isOfSaying = (time: NamedTime): boolean =>
    said.includes(time) && cues.some((cue) => isBeside(time, cue) && (cue.saysThat || !isSelected(cue.verb)));
  const happened = times.filter((time) => !isOfSaying(time) && isSelected(time));
  return {
    said: datesOf(said, 0.8, 0.5),
    happened: datesOf(happened, 0.7, 0.4),
    asOf: only(published.date, happened.length > 0 ? 0.3 : said.length > 0 ? 0.4 : 0.75),
  };
}

interface SayingCue extends Cue {
  /** Whether what is said follows the verb. */
  saysThat: boolean;
}

/** The verbs of saying of a line, outside of what is said in quotation marks. */
function cuesOf(line: string, language: string): SayingCue[] {
  const words = languageWords(language)?.speech;
  if (!words) return [];
  const said = new RegExp(`^[^.;]{0,${NEAR}}?(?:[“"„«:]|(?<!\\p{L})(?:${oneOf(words.that)})(?!\\p{L}))`, 'u');
  return cuesIn(maskQuotations(line), words).map((cue) => ({ ...cue, saysThat: said.test(line.slice(cue.verb.end)) }));
}

function isBeside(time: Span, cue: Span): boolean {
  return Math.max(cue.start - time.end, time.start - cue.end, 0) <= NEAR;
}

function datesOf(times: readonly NamedTime[], certain: number, uncertain: number): Proposals<string> {
  const dates = new Map<string, number>();
  for (const time of times) {
    const chance = (time.certain ? certain : uncertain) / times.length;
    dates.set(time.date, Math.max(chance, dates.get(time.date) ?? 0));
  }
  return Array.from(dates, ([value, chance]) => ({ value, chance })).sort((a, b) => b.chance - a.chance);
}
