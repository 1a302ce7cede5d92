import type { Span } from '../../text/text.ts';
import { oneOf } from '../languages.ts';
import type { SourceWords } from '../languages/words/sourceWords.ts';
import type { Surroundings } from './resolve.ts';
import type { Saying } from './speaker.ts';
import { isCapital, isGerund } from './tokens.ts';

/** A phrase of so many words, most of them with capitals, is a name with a title. */
const FEW_WORDS = 6;

/** So short are the small words within a name: “of”, “the”. */
const SHORT = 3;

/**
 * Whether a claim is the article’s own though somebody speaks in its sentence. Of “Ada Lund, the mayor, said …” the words
 * before the verb are, “Ada Lund ordered the fleet home” is as a whole, which is a deed, and so is what the article adds:
 * “…, officials said, raising the pressure on the board”. `quote` has offsets of the text.
 */
export function isOwnVoice(quote: Span, saying: Saying, around: Surroundings, sources: SourceWords): boolean {
  const { source, verb } = saying;
  const { text } = around.text;
  const words = text.slice(quote.start, quote.end);
  if (quote.start >= source.start && quote.end <= source.end) return true;
  if (holds(quote, source) && !holds(quote, verb)) return true;
  if (holds(quote, source))
    return new RegExp(`^(?:${oneOf(sources.deeds)})$`, 'u').test(text.slice(verb.start, verb.end));
  return (
    verb.end <= quote.start &&
    (isName(words) || isExplained(words, around) || isAdded(text.slice(verb.end, quote.start), words, around, sources))
  );
}

function holds(quote: Span, part: Span): boolean {
  return part.start >= quote.start && part.end <= quote.end;
}

/** Whether words are little more than a name: “President Ada Lund”. */
function isName(words: string): boolean {
  const all = words.split(/\s+/);
  return all.length < FEW_WORDS && all.filter(isCapital).length * 2 > all.length;
}

/** Whether words are a name with what its bearer is: “the Quay Board, a small body”. */
function isExplained(words: string, { words: speech }: Surroundings): boolean {
  const [head = '', tail = '', ...more] = words.split(/,\s+|\s+[–—]\s+/);
  const [article = '', ...name] = head.split(' ');
  const bare = speech.definite.includes(article.toLowerCase()) ? name.join(' ') : head;
  const [first = ''] = tail.split(' ');
  const parts = bare.split(' ');
  const isName =
    isCapital(bare) && isCapital(parts.at(-1) ?? '') && parts.every((part) => isCapital(part) || part.length <= SHORT);
  return more.length === 0 && isName && speech.determiners.includes(first);
}

/** Whether words after a verb of saying are a clause that the article adds. */
function isAdded(between: string, words: string, { words: speech }: Surroundings, { contrast }: SourceWords): boolean {
  const [first = ''] = words.split(/\s+/);
  const adds = /,\s*$/.test(between) && isGerund(first, speech);
  return adds || new RegExp(`,\\s+(?:${oneOf(contrast)})\\s+$`, 'u').test(between);
}
