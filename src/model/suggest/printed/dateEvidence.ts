import { sentences } from '../../text/sentences.ts';
import type { PlainText } from '../../text/text.ts';
import { withoutLabels } from './dateLabel.ts';
import { anyOf, languageWords } from '../languages.ts';
import { isFurniture } from '../furniture.ts';
import { namesOfMonth } from './monthNames.ts';
import { dayIn } from './printedDate.ts';
import { weekdayNames } from '../times/weekdays.ts';

/** Words that tell something of when a text was printed, and the sentence in which they stand. */
export interface DateEvidence {
  words: string[];
  sentence: string;
}

/** The days, months, weekdays and words such as “yesterday” in a text, by sentence, headings included. `language` is a BCP 47 tag. */
export function dateEvidence(text: PlainText, language: string): DateEvidence[] {
  const pattern = datePattern(language);
  const everywhere = { ...text, blocks: text.blocks.map((block) => ({ ...block, heading: false })) };
  return sentences(everywhere, language).flatMap(({ start, end }) => {
    const sentence = text.text.slice(start, end);
    const words = Array.from(sentence.matchAll(pattern), ({ 0: found, index }) => ({ found, index }))
      .filter(({ found, index }) => index > 0 || !isAmbiguous(found))
      .map(({ found }) => found);
    return words.length === 0 ? [] : [{ words: [...new Set(words)], sentence }];
  });
}

/** How many characters a line has at most whose day may stand beside a word that we do not know: “Opublikowano: 3 maja 2031”. */
const SHORT = 40;

/**
 * Whether a paragraph is nothing but a day, with perhaps a label, the time of day, who wrote the text, and what belongs to
 * the page. In a language that we have no words for, one unknown word may be the label.
 */
export function isDateLine(paragraph: string, language: string): boolean {
  if (paragraph.length > 100 || dayIn(paragraph, language) === undefined) return false;
  const parts = paragraph.split(/\s*[|•·]\s*/).filter((part) => !isFurniture(part, language));
  const rest = withoutLabels(parts.join(' ')).replace(datePattern(language), ' ');
  const unknown = withoutAuthor(rest, language).match(/\p{L}{4,}/gu)?.length ?? 0;
  return unknown === 0 || (unknown === 1 && languageWords(language) === undefined && paragraph.length <= SHORT);
}

/** A line without the words that say who wrote a text: “by Ada Lund” at its end or its beginning. */
function withoutAuthor(line: string, language: string): string {
  const words = languageWords(language)?.page.byline ?? [];
  const author = `(?<!\\p{L})(?:${words.join('|')})\\s+\\p{Lu}\\p{L}+(?:[ -]\\p{Lu}\\p{L}+){0,3}`;
  return words.length === 0 ? line : line.replace(new RegExp(author, 'u'), ' ');
}

/** Whether a word is nothing but the name of a month or a day of the week. */
export function isDateWord(word: string, language: string): boolean {
  return word.replace(datePattern(language), '') === '';
}

/** A month that opens a sentence without a number beside it may be a verb: “March on”, “May we”. */
function isAmbiguous(found: string): boolean {
  return found === 'March' || found === 'May';
}

const patterns = new Map<string, RegExp>();

/** The pattern of a language, kept: it takes a hundred names of months and days to make. */
function datePattern(language: string): RegExp {
  const pattern = patterns.get(language) ?? makePattern(language);
  patterns.set(language, pattern);
  return pattern;
}

function makePattern(language: string): RegExp {
  const [known] = Intl.DateTimeFormat.supportedLocalesOf(language);
  const months = known === undefined ? [] : monthNames(known);
  const month = months.map(escape).join('|');
  const kinds = [
    '\\p{Nd}{4}-\\p{Nd}{2}-\\p{Nd}{2}',
    '\\p{Nd}{1,2}[./]\\p{Nd}{1,2}[./]\\p{Nd}{4}',
    ...(month === ''
      ? []
      : [
          `(?:\\p{Nd}{1,2}(?:st|nd|rd|th|\\.|º)?\\s+(?:de\\s+)?)?(?:${month})\\.?(?:\\s+\\p{Nd}{1,2}(?:st|nd|rd|th)?(?!\\p{Nd}))?(?:[,،]?\\s+(?:de\\s+)?\\p{Nd}{4})?`,
        ]),
    ...weekdayNames(language, ['long']).map(escape),
    anyOf(languageWords(language)?.relativeDays ?? []),
  ].filter((kind) => kind !== '');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${kinds.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

const MONTHS = Array.from({ length: 12 }, (_, month) => Date.UTC(2001, month, 15));

/** The longest first, so that it wins over one that it begins with. */
function monthNames(locale: string): string[] {
  const names = MONTHS.flatMap((instant) => namesOfMonth(locale, instant));
  return [...new Set(names)].sort((a, b) => b.length - a.length);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
